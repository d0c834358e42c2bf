MATCH (dataset:Dataset)
WHERE ($after IS NULL OR dataset.id > $after)
WITH dataset
ORDER BY dataset.id
LIMIT $limit
RETURN dataset {.id, .title, .version, .agreementCount, .localGovernmentCount} AS dataset
