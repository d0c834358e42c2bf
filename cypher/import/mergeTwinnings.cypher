MATCH (municipality:Municipality)-[:SIGNED]->(agreement:Agreement)-[:WITH]->(partnerCity:PartnerCity)
WITH municipality, partnerCity, count(agreement) AS agreements,
  min(agreement.earliest) AS since, min(agreement.latest) AS certainSince
MERGE (municipality)-[twinned:TWINNED_WITH]->(partnerCity)
SET twinned.since = since, twinned.certainSince = certainSince, twinned.agreements = agreements
