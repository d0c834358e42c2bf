UNWIND $ids AS id
MATCH (doctrine:Doctrine {id: id})
RETURN doctrine {
  .id, .name, .nameEn, .kind, .years, .description, .nameOrder,
  earliest: toString(doctrine.earliest), latest: toString(doctrine.latest),
  key: doctrine.nameOrder + ' ' + doctrine.id
} AS doctrine
