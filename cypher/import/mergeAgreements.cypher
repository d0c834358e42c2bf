UNWIND $rows AS row
MATCH (municipality:Municipality {id: row.municipalityId})
MATCH (partnerCity:PartnerCity {id: row.partnerCityId})
MERGE (agreement:Agreement {id: row.id})
SET agreement = row.properties, agreement:Fact, agreement.id = row.id,
  agreement.table = toInteger(row.table), agreement.row = toInteger(row.row),
  agreement.earliest = date(row.earliest), agreement.latest = date(row.latest)
WITH agreement, municipality, partnerCity, row
OPTIONAL MATCH (agreement)-[old:SIGNED|WITH|REPEATS]-()
DELETE old
WITH DISTINCT agreement, municipality, partnerCity, row
MERGE (municipality)-[signed:SIGNED]->(agreement)
SET signed.reason = row.municipalityReason
MERGE (agreement)-[agreedWith:WITH]->(partnerCity)
SET agreedWith.reason = row.partnerCityReason
