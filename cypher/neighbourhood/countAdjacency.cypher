// Where no condition is given, Neo4j knows the number without counting.
MATCH (node:Fact|Source {id: $id})
RETURN
//@when filtered
COUNT {
  MATCH (node)-[relationship:@pathTypes]-(neighbour)
  WHERE type(relationship) IN $types
    //@use neighbourLabels
    //@use neighbourHeld
} AS count,
//@end
//@when not filtered
CASE
  WHEN node:Agreement|SupplementaryAgreement THEN COUNT { (node)-[:@pathTypes]-() }
  ELSE COUNT { (node)-[:@pathTypesWithoutAgreements]-() }
END AS count
//@end
