MATCH (agreement:Agreement)
WHERE CASE WHEN $byDate THEN agreement.dateOrder ELSE agreement.id END > $above
  AND CASE WHEN $byDate THEN agreement.dateOrder ELSE agreement.id END < $below
  AND ($partnerCountry IS NULL OR agreement.partnerCountryCode = $partnerCountry)
  AND ($partnerCountries IS NULL OR agreement.partnerCountryCode IN $partnerCountries)
  AND ($partnerCity IS NULL OR agreement.partnerCityId = $partnerCity)
  AND ($municipality IS NULL OR agreement.municipalityId = $municipality)
  AND ($province IS NULL OR agreement.provinceCode = $province)
  AND ($municipalityKinds IS NULL OR agreement.municipalityKind IN $municipalityKinds)
  AND ($dateFrom IS NULL OR agreement.latest >= date($dateFrom))
  AND ($dateUntil IS NULL OR agreement.earliest <= date($dateUntil))
  AND ($asOf IS NULL OR agreement.earliest <= date($asOf))
  AND ($table IS NULL OR agreement.table = $table)
  AND ($repeats IS NULL OR $repeats = EXISTS { (agreement)-[:REPEATS]->(:Agreement) })
WITH agreement
// By the country as well where there is but one: by it and the date, Neo4j has an index.
ORDER BY CASE WHEN $descending THEN null ELSE CASE WHEN $partnerCountry IS NULL THEN null ELSE agreement.partnerCountryCode END END, CASE WHEN $descending THEN CASE WHEN $partnerCountry IS NULL THEN null ELSE agreement.partnerCountryCode END END DESC, CASE WHEN $descending THEN null ELSE CASE WHEN $byDate THEN agreement.dateOrder ELSE agreement.id END END, CASE WHEN $descending THEN CASE WHEN $byDate THEN agreement.dateOrder ELSE agreement.id END END DESC
LIMIT $limit
RETURN agreement {
  .id, .table, .row, .printedProvince, .printedMunicipality, .printedPartner, .printedCountry, .printedDate,
  .date, .datePrecision, earliest: toString(agreement.earliest), latest: toString(agreement.latest),
  .dateOrder, .municipalityId, .partnerCityId, .municipalityReason, .partnerCityReason
} AS agreement
