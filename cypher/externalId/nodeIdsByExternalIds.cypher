CALL () {
  UNWIND $wikidataIds AS value
  MATCH (node:Fact|Source {wikidataId: value})
  RETURN 'WIKIDATA' AS scheme, value, node.id AS nodeId
UNION
  UNWIND $geoNamesIds AS number
  MATCH (node:Fact {geoNamesId: number})
  RETURN 'GEONAMES' AS scheme, toString(node.geoNamesId) AS value, node.id AS nodeId
}
RETURN scheme, value, nodeId
ORDER BY nodeId
