MATCH (layer:Layer)
WHERE true
  AND layer.typology = $typology //@when given typology
RETURN count(layer) AS count
