UNWIND $rows AS row
MERGE (country:Country {id: row.id})
SET country = row.properties, country:Fact, country.id = row.id,
  country.location = point({latitude: row.latitude, longitude: row.longitude})
