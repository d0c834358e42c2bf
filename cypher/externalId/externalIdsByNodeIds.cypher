UNWIND $ids AS id
CALL (id) {
  MATCH (node:Fact {id: id})
  RETURN node
UNION
  MATCH (node:Source {id: id})
  RETURN node
}
RETURN id AS parentId, node.geoNamesId AS geoNamesId,
  CASE WHEN node:Country OR node:Province OR node:State THEN node.code END AS code,
  [(node)-[identified:IDENTIFIED_IN]->(source:Source) | identified {
    .scheme, .value, .contradicts, .locator, .position, sourceId: source.id
  }] AS statements
