UNWIND $ids AS id
MATCH (node:Fact|Source {id: id})
CALL (node) {
  MATCH (node)-[relationship:@pathTypes]-(neighbour)
  WHERE ($withAgreements OR node:Agreement|SupplementaryAgreement OR NOT type(relationship) IN $agreementTypes)
    //@use neighbourLabels
    //@use neighbourHeld
  WITH neighbour,
    //@use adjacencyKey
  ORDER BY key
  LIMIT $first
  RETURN neighbour
}
WITH DISTINCT neighbour
LIMIT $limit
RETURN neighbour.id AS neighbourId, COUNT { (neighbour)--() } AS degree
