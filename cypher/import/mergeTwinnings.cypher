// Every two parties of an agreement are a pair: Turkish ones first, then by their ids.
CALL () {
  MATCH (one:LocalGovernment)-[:SIGNED]->(agreement:Agreement|SupplementaryAgreement)-[:WITH]->(other:LocalGovernment)
  RETURN one, other, agreement
  UNION ALL
  MATCH (one:LocalGovernment)-[:SIGNED]->(agreement:SameSidedAgreement)<-[:SIGNED]-(other:LocalGovernment)
  WHERE one.id < other.id
  RETURN one, other, agreement
  UNION ALL
  MATCH (one:LocalGovernment)<-[:WITH]-(agreement:SameSidedAgreement)-[:WITH]->(other:LocalGovernment)
  WHERE one.id < other.id
  RETURN one, other, agreement
}
WITH one, other, agreement, agreement.datasetId AS dataset
ORDER BY dataset
WITH one, other, collect(DISTINCT dataset) AS datasets, count(CASE WHEN agreement:Agreement THEN 1 END) AS agreements,
  count(agreement) AS stated,
  min(CASE WHEN agreement:Agreement THEN agreement.earliest END) AS since,
  min(CASE WHEN agreement:Agreement THEN agreement.latest END) AS certainSince
// A pair that only supplementary datasets know is no part of the network that is walked.
CREATE (one)-[twinned:$(CASE agreements WHEN 0 THEN 'ALSO_TWINNED_WITH' ELSE 'TWINNED_WITH' END)]->(other)
SET twinned.datasets = datasets, twinned.datasetCount = size(datasets),
  twinned.agreements = CASE agreements WHEN 0 THEN stated ELSE agreements END,
  twinned.since = since, twinned.certainSince = certainSince,
  // By these, indexes have the partners of each in order: to order a few, a list of a hub would read all of them.
  twinned.municipalityId = one.id, twinned.municipalityOrder = one.nameOrder,
  twinned.partnerCityId = other.id, twinned.partnerCityOrder = other.nameOrder
