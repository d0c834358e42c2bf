MATCH (dataset:Dataset)
SET dataset.agreementCount = COUNT { (:Agreement|SupplementaryAgreement)-[:IN_DATASET]->(dataset) },
  dataset.localGovernmentCount = COUNT { (:LocalGovernment)-[:IN_DATASET]->(dataset) }
