MATCH (municipality:Municipality)-[:SIGNED]->(agreement:Agreement)-[:WITH]->(partnerCity:PartnerCity)
WITH municipality, partnerCity, min(agreement.earliest) AS since, min(agreement.latest) AS certainSince,
  count(agreement) AS agreements
MERGE (municipality)-[twinned:TWINNED_WITH]->(partnerCity)
SET twinned.since = since, twinned.certainSince = certainSince, twinned.agreements = agreements
