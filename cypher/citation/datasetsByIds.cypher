UNWIND $ids AS id
MATCH (dataset:Dataset {id: id})
RETURN dataset {
  .id, .title, .version,
  agreementCount: COUNT { (:Agreement)-[:IN_DATASET]->(dataset) },
  localGovernmentCount: COUNT { (:LocalGovernment)-[:IN_DATASET]->(dataset) }
} AS dataset
