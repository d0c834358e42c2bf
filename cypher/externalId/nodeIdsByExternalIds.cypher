CALL () {
  UNWIND $wikidataIds AS value
  MATCH (node:Fact {wikidataId: value})
  RETURN 'WIKIDATA' AS scheme, value, node.id AS nodeId
UNION
  UNWIND $wikidataIds AS value
  MATCH (node:Source {wikidataId: value})
  RETURN 'WIKIDATA' AS scheme, value, node.id AS nodeId
UNION
  UNWIND $geoNamesIds AS number
  MATCH (node:Fact {geoNamesId: number})
  WHERE NOT node:Province
  RETURN 'GEONAMES' AS scheme, toString(toInteger(node.geoNamesId)) AS value, node.id AS nodeId
}
RETURN scheme, value, nodeId
ORDER BY nodeId
