UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Municipality {id: parentId})-[twinned:TWINNED_WITH]->(partnerCity:PartnerCity)
  WHERE ($asOf IS NULL OR twinned.since <= date($asOf))
    AND ($country IS NULL OR partnerCity.countryCode = $country)
    AND ($kinds IS NULL OR partnerCity.kind IN $kinds)
    AND ($hasAgreements IS NULL OR $hasAgreements = (partnerCity.agreementCount > 0))
    AND ($existingOn IS NULL OR coalesce(partnerCity.endedOn > date($existingOn), true) AND coalesce(partnerCity.begunOn <= date($existingOn), true))
  RETURN count(partnerCity) AS count,
    count(CASE WHEN ($asOf IS NULL OR twinned.certainSince <= date($asOf)) THEN 1 END) AS certain
}
RETURN parentId, count, certain
