MATCH (node:Fact|Source {id: $id})
CALL (node) {
  MATCH (node)-[relationship:@walkedTypes]-(neighbour)
  WHERE type(relationship) IN $types
    //@use neighbourLabels
    //@use neighbourHeld
  WITH node, relationship, neighbour,
    //@use adjacencyKey
  WHERE key > $after
  ORDER BY key
  LIMIT $limit
  RETURN relationship, neighbour
  UNION ALL
  // A place lies in one country and one province at most, and an agreement has few parties.
  MATCH (node)-[relationship:IN_COUNTRY|IN_PROVINCE|WITH]->(neighbour)
  WHERE type(relationship) IN $types
    //@use neighbourLabels
    AND coalesce(node.earliest <= date($asOf), true) //@when given asOf
  RETURN relationship, neighbour
  UNION ALL
  MATCH (node)<-[relationship:SIGNED]-(neighbour)
  WHERE type(relationship) IN $types
    //@use neighbourLabels
    AND node.earliest <= date($asOf) //@when given asOf
  RETURN relationship, neighbour
  UNION ALL
  // Of what a country, a province or a party to agreements can have very many, only the page is read.
  MATCH (neighbour:Fact)
  USING INDEX neighbour:Fact(countryId, id)
  WHERE neighbour.countryId = $id AND neighbour.id > $afterInCountry
    //@use neighbourLabels
  WITH node, neighbour
  ORDER BY neighbour.countryId, neighbour.id
  LIMIT $limit
  MATCH (neighbour)-[relationship:IN_COUNTRY]->(node)
  RETURN relationship, neighbour
  UNION ALL
  MATCH (neighbour:Municipality)
  USING INDEX neighbour:Municipality(provinceId, id)
  WHERE neighbour.provinceId = $id AND neighbour.id > $afterInProvince
  WITH node, neighbour
  ORDER BY neighbour.provinceId, neighbour.id
  LIMIT $limit
  MATCH (neighbour)-[relationship:IN_PROVINCE]->(node)
  RETURN relationship, neighbour
  UNION ALL
  MATCH ()-[relationship:SIGNED]->(neighbour:Agreement)
  USING INDEX relationship:SIGNED(placeId, dateOrder)
  WHERE relationship.placeId = $id AND relationship.dateOrder > $afterSigned
    AND neighbour.earliest <= date($asOf) //@when given asOf
  WITH relationship, neighbour
  ORDER BY relationship.placeId, relationship.dateOrder
  LIMIT $limit
  RETURN relationship, neighbour
  UNION ALL
  MATCH ()<-[relationship:WITH]-(neighbour:Agreement)
  USING INDEX relationship:WITH(placeId, dateOrder)
  WHERE relationship.placeId = $id AND relationship.dateOrder > $afterWith
    AND neighbour.earliest <= date($asOf) //@when given asOf
  WITH relationship, neighbour
  ORDER BY relationship.placeId, relationship.dateOrder
  LIMIT $limit
  RETURN relationship, neighbour
}
WITH node, relationship, neighbour,
  //@use adjacencyKey
WHERE key > $after
ORDER BY key
LIMIT $limit
RETURN key, COUNT { (neighbour)--() } AS degree,
  node {
    //@use drawnNodeProperties
  } AS node,
  neighbour {
    .id, .name, .nameEn, .nameLocal, .title,
    date: coalesce(neighbour.date, neighbour.years, neighbour.from, toString(neighbour.year)),
    parties: CASE WHEN neighbour:Agreement|SupplementaryAgreement THEN
      [(signatory)-[:SIGNED]->(neighbour) | signatory.name] + [(neighbour)-[:WITH]->(partner) | partner.name] END
  } AS neighbour,
  relationship {
    //@use relationshipProperties
  } AS relationship
