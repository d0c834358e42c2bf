UNWIND $parentIds AS parentId
MATCH (country:Country {id: parentId})
WITH parentId, country.code AS code
CALL (code) {
  CALL (code) {
    MATCH (agreement:Agreement)
    USING INDEX agreement:Agreement(partnerCountryCode, dateOrder)
    WHERE agreement.partnerCountryCode = code
      AND agreement.dateOrder > CASE WHEN $byDate THEN $above ELSE '' END
      AND agreement.dateOrder < CASE WHEN $byDate THEN $below ELSE '\uffff' END
      AND CASE WHEN $byDate THEN true ELSE agreement.id > $above AND agreement.id < $below END
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
    // By all that the index is ordered by, or the whole list would be read and put in order.
    ORDER BY CASE WHEN $descending THEN null ELSE agreement.partnerCountryCode END, CASE WHEN $descending THEN agreement.partnerCountryCode END DESC, CASE WHEN $descending THEN null ELSE CASE WHEN $byDate THEN agreement.dateOrder ELSE agreement.id END END, CASE WHEN $descending THEN CASE WHEN $byDate THEN agreement.dateOrder ELSE agreement.id END END DESC
    LIMIT $limit
    RETURN agreement
    UNION
    MATCH (agreement:Agreement)
    USING INDEX agreement:Agreement(municipalityCountryCode, dateOrder)
    WHERE agreement.municipalityCountryCode = code
      AND agreement.dateOrder > CASE WHEN $byDate THEN $above ELSE '' END
      AND agreement.dateOrder < CASE WHEN $byDate THEN $below ELSE '\uffff' END
      AND CASE WHEN $byDate THEN true ELSE agreement.id > $above AND agreement.id < $below END
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
    ORDER BY CASE WHEN $descending THEN null ELSE agreement.municipalityCountryCode END, CASE WHEN $descending THEN agreement.municipalityCountryCode END DESC, CASE WHEN $descending THEN null ELSE CASE WHEN $byDate THEN agreement.dateOrder ELSE agreement.id END END, CASE WHEN $descending THEN CASE WHEN $byDate THEN agreement.dateOrder ELSE agreement.id END END DESC
    LIMIT $limit
    RETURN agreement
  }
  WITH agreement
  ORDER BY CASE WHEN $descending THEN null ELSE CASE WHEN $byDate THEN agreement.dateOrder ELSE agreement.id END END, CASE WHEN $descending THEN CASE WHEN $byDate THEN agreement.dateOrder ELSE agreement.id END END DESC
  LIMIT $limit
  RETURN agreement {
    .id, .table, .row, .printedProvince, .printedMunicipality, .printedPartner, .printedCountry, .printedDate,
    .date, .datePrecision, earliest: toString(agreement.earliest), latest: toString(agreement.latest),
    .dateOrder, .municipalityId, .partnerCityId, .municipalityReason, .partnerCityReason
  } AS agreement
}
RETURN parentId, agreement
