MATCH (person:Person)
WITH person, person.nameOrder + ' ' + person.id AS key
WHERE true
  AND person.kind = $kind //@when given kind
  AND key > $after //@when given after
ORDER BY key
LIMIT $limit
RETURN person {
  .id, .name, .nameEn, .kind, .note, .nameOrder,
  key: key
} AS person
