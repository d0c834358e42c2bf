UNWIND $codes AS code
MATCH (province:Province {code: code})-[:IN_COUNTRY]->(country:Country)
RETURN province {
  .id, .code, .name, .nameEn, .geoNamesId, .nameOrder,
  latitude: province.location.latitude, longitude: province.location.longitude,
  countryId: country.id
} AS province
