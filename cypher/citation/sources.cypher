MATCH (source:Source)
WHERE true
  AND source.kind = $kind //@when given kind
  AND source.id > $after //@when given after
WITH source
ORDER BY source.id
LIMIT $limit
RETURN source {.id, .kind, .title, .authors, .year, .publisher, .url, .accessed, .licence, .note, .printed} AS source
