UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source = row.properties, source.id = row.id, source.year = toInteger(row.properties.year)
WITH source, row
OPTIONAL MATCH (source)-[old:DRAWS_ON]->()
DELETE old
WITH DISTINCT source, row
UNWIND row.drawsOnIds AS drawnId
MATCH (drawn:Source {id: drawnId})
MERGE (source)-[:DRAWS_ON]->(drawn)
