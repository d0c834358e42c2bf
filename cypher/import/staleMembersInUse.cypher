MATCH (member:Fact)-[:IN_DATASET]->(:Dataset {id: $datasetId})
WHERE NOT member.id IN $ids
MATCH (member)--(user:Fact)-[:IN_DATASET]->(other:Dataset)
WHERE NOT other.id IN $datasetIds
RETURN DISTINCT member.id AS id, user.id AS userId, other.id AS datasetId
ORDER BY id, userId
LIMIT 20
