UNWIND $ids AS id
MATCH (:Source {id: id})<-[:DRAWS_ON]-(drawing:Source)
RETURN id AS parentId, drawing.id AS sourceId
ORDER BY sourceId
