MATCH (place:LocalGovernment|Province)-[:IN_COUNTRY]->(country:Country)
OPTIONAL MATCH (place)-[:IN_PROVINCE]->(province:Province)
OPTIONAL MATCH (place)-[:PART_OF]->(city:PartnerCity)
SET place.countryId = country.id, place.countryCode = country.code,
  place.provinceId = province.id, place.provinceCode = province.code, place.partOfId = city.id
