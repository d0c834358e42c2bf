UNWIND $ids AS id
MATCH (layer:Layer {id: id})
RETURN layer {
  .id, .typology, .position, .name, .nameEn, .description,
  key: layer.typology + ' ' + layer.position + ' ' + layer.id
} AS layer
