MATCH (dataset:Dataset)
RETURN dataset {
  .id, .title, .version,
  agreementCount: COUNT { (:Agreement)-[:IN_DATASET]->(dataset) },
  localGovernmentCount: COUNT { (:LocalGovernment)-[:IN_DATASET]->(dataset) }
} AS dataset
ORDER BY dataset.id
