MATCH (municipality:Municipality)-[:SIGNED]->(agreement:Agreement)-[:WITH]->(partnerCity:PartnerCity)
WITH municipality, partnerCity, count(agreement) AS agreements,
  min(agreement.earliest) AS since, min(agreement.latest) AS certainSince
MERGE (municipality)-[twinned:TWINNED_WITH]->(partnerCity)
SET twinned.since = since, twinned.certainSince = certainSince, twinned.agreements = agreements,
  // By these, indexes have the partners of each in order: to order a few, a list of a hub would read all of them.
  twinned.municipalityId = municipality.id, twinned.municipalityOrder = municipality.nameOrder,
  twinned.partnerCityId = partnerCity.id, twinned.partnerCityOrder = partnerCity.nameOrder
