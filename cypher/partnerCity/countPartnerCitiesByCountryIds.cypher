UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Country {id: parentId})<-[:IN_COUNTRY]-(partnerCity:PartnerCity)
  WHERE true
    AND ($country IS NULL OR partnerCity.countryCode = $country)
    AND ($kinds IS NULL OR partnerCity.kind IN $kinds)
    AND ($hasAgreements IS NULL OR $hasAgreements = (partnerCity.agreementCount > 0))
    AND ($existingOn IS NULL OR coalesce(partnerCity.endedOn > date($existingOn), true) AND coalesce(partnerCity.begunOn <= date($existingOn), true))
  RETURN count(partnerCity) AS count
}
RETURN parentId, count
