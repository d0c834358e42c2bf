UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Province {id: parentId})<-[:IN_PROVINCE]-(municipality:Municipality)
  WHERE true
    AND ($province IS NULL OR municipality.provinceCode = $province)
    AND ($kinds IS NULL OR municipality.kind IN $kinds)
    AND ($partnerCountry IS NULL OR EXISTS { (municipality)-[:TWINNED_WITH]->(:PartnerCity {countryCode: $partnerCountry}) })
    AND ($hasAgreements IS NULL OR $hasAgreements = (municipality.agreementCount > 0))
    AND ($existing IS NULL OR $existing <> EXISTS { (municipality)-[:SUCCEEDED_BY]->() })
    AND ($existingOn IS NULL OR coalesce(municipality.endedOn > date($existingOn), true) AND coalesce(municipality.begunOn <= date($existingOn), true))
  RETURN count(municipality) AS count
}
RETURN parentId, count
