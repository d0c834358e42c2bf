MATCH (organisation:Organisation)
WITH organisation, organisation.nameOrder + ' ' + organisation.id AS key
WHERE ($kinds IS NULL OR organisation.kind IN $kinds)
  AND ($after IS NULL OR key > $after)
ORDER BY key
LIMIT $limit
RETURN organisation {
  .id, .name, .nameEn, .abbreviation, .kind, .note, .nameOrder,
  key: key
} AS organisation
