UNWIND $rows AS row
CALL (row) {
  MATCH (corrected:Fact {id: row.aboutId}) RETURN corrected
  UNION ALL
  MATCH (corrected:Source {id: row.aboutId}) RETURN corrected
}
MATCH (note:EditorialNote {id: row.id})
OPTIONAL MATCH (note)-[old:CORRECTS]->()
DELETE old
WITH DISTINCT note, corrected
MERGE (note)-[:CORRECTS]->(corrected)
