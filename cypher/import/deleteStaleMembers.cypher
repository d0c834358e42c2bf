MATCH (member:Fact)-[:IN_DATASET]->(:Dataset {id: $datasetId})
WHERE NOT member.id IN $ids
DETACH DELETE member
RETURN count(member) AS deleted
