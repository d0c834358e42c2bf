UNWIND $rows AS row
MATCH (node:Fact|Source {id: row.nodeId})
MATCH (source:Source {id: row.sourceId})
CREATE (node)-[identified:IDENTIFIED_IN]->(source)
SET identified = row.properties
