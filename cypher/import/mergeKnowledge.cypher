UNWIND $rows AS row
MERGE (fact:Fact {id: row.id})
SET fact = row.properties, fact:$(row.labels), fact.id = row.id,
  fact.earliest = date(row.earliest), fact.latest = date(row.latest),
  fact.position = toInteger(row.position), fact.term = toInteger(row.term),
  fact.table = toInteger(row.table), fact.baseTable = toInteger(row.baseTable),
  fact.location = point({latitude: row.latitude, longitude: row.longitude})
