MATCH (doctrine:Doctrine)
WITH doctrine, doctrine.nameOrder + ' ' + doctrine.id AS key
WHERE true
  AND doctrine.kind = $kind //@when given kind
  AND key > $after //@when given after
ORDER BY key
LIMIT $limit
RETURN doctrine {
  .id, .name, .nameEn, .kind, .years, .description, .nameOrder,
  earliest: toString(doctrine.earliest), latest: toString(doctrine.latest),
  key: key
} AS doctrine
