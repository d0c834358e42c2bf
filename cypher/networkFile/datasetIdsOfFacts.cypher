UNWIND $ids AS id
MATCH (:Fact {id: id})-[:IN_DATASET]->(dataset:Dataset)
RETURN DISTINCT dataset.id AS datasetId
ORDER BY datasetId
