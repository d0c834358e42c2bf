MATCH (province:Province)-[:IN_COUNTRY]->(country:Country)
WHERE province.nameOrder > coalesce($afterName, '')
WITH province, country
ORDER BY province.nameOrder
LIMIT $limit
RETURN province {
  .id, .code, .name, .nameEn, .geoNamesId, .nameOrder,
  latitude: province.location.latitude, longitude: province.location.longitude,
  countryId: country.id
} AS province
