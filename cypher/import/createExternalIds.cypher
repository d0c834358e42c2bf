UNWIND $rows AS row
CALL (row) {
  MATCH (node:Fact {id: row.nodeId})
  RETURN node
UNION
  MATCH (node:Source {id: row.nodeId})
  RETURN node
}
MATCH (source:Source {id: row.sourceId})
CREATE (node)-[identified:IDENTIFIED_IN]->(source)
SET identified = row.properties
