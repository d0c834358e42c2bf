UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Province {id: parentId})<-[:IN_PROVINCE]-(municipality:Municipality)
  WHERE municipality.nameOrder > $aboveName AND municipality.nameOrder < $belowName
    AND ($afterRank IS NULL OR $agreementsWeight * municipality.agreementCount > $afterRank OR $agreementsWeight * municipality.agreementCount = $afterRank AND municipality.nameOrder > $afterName)
    AND ($province IS NULL OR municipality.provinceCode = $province)
    AND ($kinds IS NULL OR municipality.kind IN $kinds)
    AND ($partnerCountry IS NULL OR EXISTS { (municipality)-[:TWINNED_WITH]->(:PartnerCity {countryCode: $partnerCountry}) })
    AND ($hasAgreements IS NULL OR $hasAgreements = (municipality.agreementCount > 0))
    AND ($existing IS NULL OR $existing <> EXISTS { (municipality)-[:SUCCEEDED_BY]->() })
    AND ($existingOn IS NULL OR coalesce(municipality.endedOn > date($existingOn), true) AND coalesce(municipality.begunOn <= date($existingOn), true))
  WITH municipality
  ORDER BY CASE WHEN $byName THEN null ELSE $agreementsWeight * municipality.agreementCount END, CASE WHEN $descending THEN null ELSE municipality.nameOrder END, CASE WHEN $descending THEN municipality.nameOrder END DESC
  LIMIT $limit
  RETURN municipality {
    .id, .name, .nameEn, .nameLocal, .kind, .geoNamesId, .agreementCount, .nameOrder, .countryId, .provinceId,
    latitude: municipality.location.latitude, longitude: municipality.location.longitude
  } AS municipality
}
RETURN parentId, municipality
