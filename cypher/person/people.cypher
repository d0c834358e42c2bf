MATCH (person:Person)
WITH person, person.nameOrder + ' ' + person.id AS key
WHERE ($kind IS NULL OR person.kind = $kind)
  AND ($after IS NULL OR key > $after)
ORDER BY key
LIMIT $limit
RETURN person {
  .id, .name, .nameEn, .kind, .note, .nameOrder,
  key: key
} AS person
