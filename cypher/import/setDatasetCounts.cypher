MATCH (dataset:Dataset)
SET dataset.agreementCount = COUNT { (:Agreement)-[:IN_DATASET]->(dataset) },
  dataset.localGovernmentCount = COUNT { (:LocalGovernment)-[:IN_DATASET]->(dataset) }
