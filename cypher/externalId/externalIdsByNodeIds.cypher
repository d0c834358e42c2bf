UNWIND $ids AS id
CALL (id) {
  MATCH (node:Fact {id: id})
  RETURN node
UNION
  MATCH (node:Source {id: id})
  RETURN node
}
// A province has the number of its centre, which is the city's own.
RETURN id AS parentId, CASE WHEN NOT node:Province THEN node.geoNamesId END AS geoNamesId,
  CASE WHEN node:Country OR node:Province OR node:State THEN node.code END AS code,
  [(node)-[identified:IDENTIFIED_IN]->(source:Source) | identified {
    .scheme, .value, .contradicts, .locator, .position, sourceId: source.id
  }] AS statements
