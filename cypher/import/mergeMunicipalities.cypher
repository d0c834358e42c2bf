UNWIND $rows AS row
MATCH (province:Province {id: row.provinceId})
MATCH (country:Country {id: row.countryId})
MERGE (municipality:LocalGovernment {id: row.id})
SET municipality = row.properties, municipality:Municipality:Fact, municipality.id = row.id,
  municipality.location = point({latitude: row.latitude, longitude: row.longitude})
WITH municipality, province, country
OPTIONAL MATCH (municipality)-[old:IN_COUNTRY|IN_PROVINCE]->()
DELETE old
WITH DISTINCT municipality, province, country
MERGE (municipality)-[:IN_PROVINCE]->(province)
MERGE (municipality)-[:IN_COUNTRY]->(country)
