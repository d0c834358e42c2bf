UNWIND $ids AS id
MATCH (:Fact {id: id})-[:IN_DATASET]->(dataset:Dataset)
RETURN id AS parentId, dataset.id AS datasetId
ORDER BY datasetId
