MATCH (dataset:Dataset)
WHERE true
  AND dataset.id > $after //@when given after
WITH dataset
ORDER BY dataset.id
LIMIT $limit
RETURN dataset {.id, .title, .version, .sourceId, .byDefault, .agreementCount, .localGovernmentCount} AS dataset
