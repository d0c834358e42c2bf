MATCH (party:Party)
WITH party, party.nameOrder + ' ' + party.id AS key
WHERE ($after IS NULL OR key > $after)
ORDER BY key
LIMIT $limit
RETURN party {
  .id, .name, .nameEn, .abbreviation, .note, .nameOrder,
  key: key
} AS party
