UNWIND $rows AS row
MATCH (country:Country {id: row.countryId})
MERGE (partnerCity:LocalGovernment {id: row.id})
SET partnerCity = row.properties, partnerCity:PartnerCity:Fact, partnerCity.id = row.id,
  partnerCity.location = point({latitude: row.latitude, longitude: row.longitude})
WITH partnerCity, country
OPTIONAL MATCH (partnerCity)-[old:IN_COUNTRY|PART_OF]->()
DELETE old
WITH DISTINCT partnerCity, country
MERGE (partnerCity)-[:IN_COUNTRY]->(country)
