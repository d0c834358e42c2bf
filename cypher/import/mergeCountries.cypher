UNWIND $rows AS row
MERGE (country:Fact {id: row.id})
SET country = row.properties, country:Country, country.id = row.id,
  country.location = point({latitude: row.latitude, longitude: row.longitude})
