MATCH (source:Source)
WHERE ($kind IS NULL OR source.kind = $kind)
RETURN count(source) AS count
