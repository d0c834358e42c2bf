UNWIND $ids AS id
MATCH (dataset:Dataset {id: id})
RETURN dataset {.id, .title, .version, .sourceId, .byDefault, .agreementCount, .localGovernmentCount} AS dataset
