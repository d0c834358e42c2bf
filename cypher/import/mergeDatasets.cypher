UNWIND $rows AS row
MATCH (source:Source {id: row.sourceId})
MERGE (dataset:Dataset {id: row.id})
SET dataset = row
