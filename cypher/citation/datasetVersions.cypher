MATCH (dataset:Dataset)
RETURN dataset.id AS id, dataset.version AS version
