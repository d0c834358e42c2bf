MATCH (doctrine:Doctrine)
WITH doctrine, doctrine.nameOrder + ' ' + doctrine.id AS key
WHERE ($kind IS NULL OR doctrine.kind = $kind)
  AND ($after IS NULL OR key > $after)
ORDER BY key
LIMIT $limit
RETURN doctrine {
  .id, .name, .nameEn, .kind, .years, .description, .nameOrder,
  earliest: toString(doctrine.earliest), latest: toString(doctrine.latest),
  key: key
} AS doctrine
