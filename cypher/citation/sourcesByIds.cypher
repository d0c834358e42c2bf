UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN source {.id, .kind, .title, .authors, .year, .publisher, .url, .accessed, .licence, .note, .printed} AS source
