UNWIND $ids AS id
MATCH (node:Fact|Source {id: id})
CALL (node) {
  MATCH (node)-[relationship:@pathTypesWithoutAgreements]->(neighbour)
  WHERE neighbour.id IN $ids
  RETURN relationship, neighbour
  UNION ALL
  MATCH (node:Agreement|SupplementaryAgreement)-[relationship:REPEATS|WITH]->(neighbour)
  WHERE neighbour.id IN $ids
  RETURN relationship, neighbour
  UNION ALL
  MATCH (node:Agreement|SupplementaryAgreement)<-[relationship:SIGNED]-(neighbour)
  WHERE neighbour.id IN $ids
  RETURN relationship, neighbour
}
WITH node, relationship, neighbour
WHERE true
  //@use neighbourHeld
WITH relationship
LIMIT $limit
RETURN relationship {
  //@use relationshipProperties
} AS relationship
