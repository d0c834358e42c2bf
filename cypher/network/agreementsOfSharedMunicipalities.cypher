// An edge is asked for by the ids of its two ends, parted by a blank.
UNWIND $parentIds AS parentId
WITH parentId, split(parentId, ' ') AS ends
CALL (parentId, ends) {
  MATCH (one:PartnerCity {id: ends[0]})<-[:TWINNED_WITH]-(shared:Municipality)-[:TWINNED_WITH]->(other:PartnerCity {id: ends[1]})
  WITH one, other, collect(shared.id) AS sharedIds
  UNWIND [one, other] AS end
  MATCH (end)<-[:WITH]-(agreement:Agreement)
  WHERE agreement.municipalityId IN sharedIds
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
  WITH agreement.municipalityId AS sharedId, collect(agreement) AS agreements, count(DISTINCT end) AS parties
  WHERE parties = 2
  UNWIND agreements AS agreement
  WITH agreement
  ORDER BY agreement.dateOrder
  LIMIT $limit
  RETURN agreement {
    .id, .table, .row, .printedProvince, .printedMunicipality, .printedPartner, .printedCountry, .printedDate,
    .date, .datePrecision, earliest: toString(agreement.earliest), latest: toString(agreement.latest),
    .dateOrder, .municipalityId, .partnerCityId, .municipalityReason, .partnerCityReason
  } AS agreement
}
RETURN parentId, agreement
