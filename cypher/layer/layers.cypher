MATCH (layer:Layer)
WITH layer, layer.typology + ' ' + layer.position + ' ' + layer.id AS key
WHERE true
  AND layer.typology = $typology //@when given typology
  AND key > $after //@when given after
ORDER BY key
LIMIT $limit
RETURN layer {
  .id, .typology, .position, .name, .nameEn, .description,
  key: key
} AS layer
