MATCH (layer:Layer)
WITH layer, layer.typology + ' ' + layer.position + ' ' + layer.id AS key
WHERE ($typology IS NULL OR layer.typology = $typology)
  AND ($after IS NULL OR key > $after)
ORDER BY key
LIMIT $limit
RETURN layer {
  .id, .typology, .position, .name, .nameEn, .description,
  key: key
} AS layer
