UNWIND $ids AS id
MATCH (:Agreement {id: id})<-[:REPEATS]-(repeating:Agreement)
RETURN id AS parentId, repeating.id AS agreementId
ORDER BY agreementId
