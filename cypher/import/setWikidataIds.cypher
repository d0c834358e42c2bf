UNWIND $rows AS row
CALL (row) {
  MATCH (node:Fact {id: row.nodeId})
  RETURN node
UNION
  MATCH (node:Source {id: row.nodeId})
  RETURN node
}
SET node.wikidataId = row.wikidataId
