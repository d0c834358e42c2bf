UNWIND $rows AS row
MATCH (country:Country {id: row.countryId})
MERGE (province:Province {id: row.id})
SET province = row.properties, province:Fact, province.id = row.id,
  province.location = point({latitude: row.latitude, longitude: row.longitude})
WITH province, country
OPTIONAL MATCH (province)-[old:IN_COUNTRY]->()
DELETE old
WITH DISTINCT province, country
MERGE (province)-[:IN_COUNTRY]->(country)
