MATCH (source:Source)
WHERE NOT source.id IN $ids
  AND EXISTS { (source)-[:IN_DATASET]->(:Dataset) }
  AND NOT EXISTS { (source)-[:IN_DATASET]->(dataset:Dataset) WHERE NOT dataset.id IN $datasetIds }
DETACH DELETE source
