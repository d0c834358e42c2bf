// What two datasets say of the same parties is taken for one agreement, unless their dates are more than a year apart.
MATCH (place:LocalGovernment)-[twinned:TWINNED_WITH|ALSO_TWINNED_WITH]->(other:LocalGovernment)
WHERE twinned.datasetCount > 1
MATCH (place)-[:SIGNED|WITH]-(one:Agreement|SupplementaryAgreement)-[:SIGNED|WITH]-(other)
MATCH (place)-[:SIGNED|WITH]-(same:Agreement|SupplementaryAgreement)-[:SIGNED|WITH]-(other)
WHERE one.datasetId < same.datasetId
  AND size(one.partyIds) = size(same.partyIds) AND all(id IN one.partyIds WHERE id IN same.partyIds)
  AND coalesce(one.earliest <= same.latest + duration('P1Y') AND same.earliest <= one.latest + duration('P1Y'), true)
WITH DISTINCT one, same
CREATE (one)-[equivalent:SAME_AS]->(same)
SET equivalent.basis = 'INFERRED', equivalent.reason = $reason, equivalent.reasonEn = $reasonEn
