MATCH (source:Source)
WHERE true
  AND source.kind = $kind //@when given kind
RETURN count(source) AS count
