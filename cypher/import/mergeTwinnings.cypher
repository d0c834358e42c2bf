// By what lists of partners look them up: one that began at a hub would read all of its partners to order a few.
MATCH (municipality:Municipality)-[:SIGNED]->(agreement:Agreement)-[:WITH]->(partnerCity:PartnerCity)
WITH municipality, partnerCity, count(agreement) AS agreements,
  min(agreement.earliest) AS since, min(agreement.latest) AS certainSince
MERGE (municipality)-[twinned:TWINNED_WITH]->(partnerCity)
SET twinned.since = since, twinned.certainSince = certainSince, twinned.agreements = agreements,
  twinned.municipalityId = municipality.id, twinned.municipalityOrder = municipality.nameOrder,
  twinned.partnerCityId = partnerCity.id, twinned.partnerCityOrder = partnerCity.nameOrder
