MATCH (layer:Layer)
WHERE ($typology IS NULL OR layer.typology = $typology)
RETURN count(layer) AS count
