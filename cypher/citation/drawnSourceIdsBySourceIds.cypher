UNWIND $ids AS id
MATCH (:Source {id: id})-[:DRAWS_ON]->(drawn:Source)
RETURN id AS parentId, drawn.id AS sourceId
ORDER BY sourceId
