UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Municipality {id: parentId})-[:TWINNED_WITH]->(partnerCity:PartnerCity)-[:IN_COUNTRY]->(country:Country)
  WHERE ($country IS NULL OR country.code = $country)
    AND ($kinds IS NULL OR partnerCity.kind IN $kinds)
    AND ($hasAgreements IS NULL OR $hasAgreements = (partnerCity.agreementCount > 0))
  RETURN count(partnerCity) AS count
}
RETURN parentId, count
