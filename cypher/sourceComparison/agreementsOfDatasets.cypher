//@use matchedAgreements
  //@use agreementFilter
WITH agreement
LIMIT $limit
RETURN agreement.id AS id, agreement.datasetId AS datasetId, agreement.partyIds AS partyIds,
  COLLECT { MATCH (agreement)-[:WITH]->(partner:PartnerCity) RETURN DISTINCT partner.countryId } AS countryIds
ORDER BY id
