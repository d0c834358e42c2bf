MATCH (partnerCity:PartnerCity)
WHERE partnerCity.nameOrder > $aboveName AND partnerCity.nameOrder < $belowName
  AND ($afterRank IS NULL OR $agreementsWeight * partnerCity.agreementCount > $afterRank OR $agreementsWeight * partnerCity.agreementCount = $afterRank AND partnerCity.nameOrder > $afterName)
  AND ($country IS NULL OR partnerCity.countryCode = $country)
  AND ($kinds IS NULL OR partnerCity.kind IN $kinds)
  AND ($hasAgreements IS NULL OR $hasAgreements = (partnerCity.agreementCount > 0))
  AND ($existingOn IS NULL OR coalesce(partnerCity.endedOn > date($existingOn), true) AND coalesce(partnerCity.begunOn <= date($existingOn), true))
WITH partnerCity
ORDER BY CASE WHEN $byName THEN null ELSE $agreementsWeight * partnerCity.agreementCount END, CASE WHEN $descending THEN null ELSE partnerCity.nameOrder END, CASE WHEN $descending THEN partnerCity.nameOrder END DESC
LIMIT $limit
RETURN partnerCity {
  .id, .name, .nameEn, .nameLocal, .kind, .geoNamesId, .agreementCount, .nameOrder, .countryId, .partOfId,
  latitude: partnerCity.location.latitude, longitude: partnerCity.location.longitude
} AS partnerCity
