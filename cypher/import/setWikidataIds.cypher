UNWIND $rows AS row
MATCH (node:Fact|Source {id: row.nodeId})
SET node.wikidataId = row.wikidataId
