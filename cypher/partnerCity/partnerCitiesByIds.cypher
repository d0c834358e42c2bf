UNWIND $ids AS id
MATCH (partnerCity:PartnerCity {id: id})-[:IN_COUNTRY]->(country:Country)
OPTIONAL MATCH (partnerCity)-[:PART_OF]->(city:PartnerCity)
RETURN partnerCity {
  .id, .name, .nameEn, .nameLocal, .kind, .geoNamesId, .agreementCount, .nameOrder,
  latitude: partnerCity.location.latitude, longitude: partnerCity.location.longitude,
  countryId: country.id, partOfId: city.id
} AS partnerCity
