UNWIND $ids AS id
MATCH (province:Province {id: id})-[:IN_COUNTRY]->(country:Country)
RETURN province {
  .id, .code, .name, .nameEn, .geoNamesId, .nameOrder,
  latitude: province.location.latitude, longitude: province.location.longitude,
  countryId: country.id
} AS province
