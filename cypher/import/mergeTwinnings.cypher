MATCH (municipality:Municipality)-[:SIGNED]->(agreement:Agreement)-[:WITH]->(partnerCity:PartnerCity)
WITH municipality, partnerCity, min(agreement.earliest) AS since, count(agreement) AS agreements
MERGE (municipality)-[twinned:TWINNED_WITH]->(partnerCity)
SET twinned.since = since, twinned.agreements = agreements
