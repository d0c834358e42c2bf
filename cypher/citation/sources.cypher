MATCH (source:Source)
RETURN source {.id, .kind, .title, .authors, .year, .publisher, .url, .licence, .note} AS source
ORDER BY source.id
