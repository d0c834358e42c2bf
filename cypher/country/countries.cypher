MATCH (country:Country)
WHERE $afterName IS NULL OR country.nameOrder > $afterName
WITH country
ORDER BY country.nameOrder
LIMIT $limit
RETURN country {
  .id, .code, .name, .nameEn, .nameLocal, .geoNamesId, .nameOrder,
  latitude: country.location.latitude, longitude: country.location.longitude
} AS country
