MATCH (organisation:Organisation)
WITH organisation, organisation.nameOrder + ' ' + organisation.id AS key
WHERE true
  AND organisation.kind IN $kinds //@when given kinds
  AND key > $after //@when given after
ORDER BY key
LIMIT $limit
RETURN organisation {
  .id, .name, .nameEn, .abbreviation, .kind, .note, .nameOrder,
  key: key
} AS organisation
