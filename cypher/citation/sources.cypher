MATCH (source:Source)
WHERE ($kind IS NULL OR source.kind = $kind)
  AND ($after IS NULL OR source.id > $after)
WITH source
ORDER BY source.id
LIMIT $limit
RETURN source {.id, .kind, .title, .authors, .year, .publisher, .url, .licence, .note, .printed} AS source
