UNWIND $ids AS id
MATCH (municipality:Municipality {id: id})-[:IN_COUNTRY]->(country:Country)
MATCH (municipality)-[:IN_PROVINCE]->(province:Province)
RETURN municipality {
  .id, .name, .nameEn, .nameLocal, .kind, .geoNamesId, .agreementCount, .nameOrder,
  latitude: municipality.location.latitude, longitude: municipality.location.longitude,
  countryId: country.id, provinceId: province.id
} AS municipality
