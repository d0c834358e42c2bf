MATCH (dataset:Dataset)
RETURN count(dataset) AS count
