MATCH (party:Party)
WITH party, party.nameOrder + ' ' + party.id AS key
WHERE true
  AND key > $after //@when given after
ORDER BY key
LIMIT $limit
RETURN party {
  .id, .name, .nameEn, .abbreviation, .note, .nameOrder,
  key: key
} AS party
