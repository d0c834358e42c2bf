UNWIND $ids AS id
MATCH (:Dataset {id: id})<-[:IN_DATASET]-(source:Source)
WHERE source.kind <> "LITERATURE"
RETURN id AS parentId, source.id AS sourceId
ORDER BY sourceId
