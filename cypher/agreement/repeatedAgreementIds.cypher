UNWIND $ids AS id
MATCH (:Agreement {id: id})-[:REPEATS]->(repeated:Agreement)
RETURN id AS parentId, repeated.id AS agreementId
