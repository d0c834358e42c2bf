UNWIND $ids AS id
MATCH (dataset:Dataset {id: id})
RETURN dataset {.id, .title, .version, .agreementCount, .localGovernmentCount} AS dataset
