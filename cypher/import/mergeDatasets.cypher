UNWIND $rows AS row
MERGE (dataset:Dataset {id: row.id})
SET dataset = row
