// An edge is asked for by the ids of its two ends, parted by a blank.
UNWIND $parentIds AS parentId
WITH parentId, split(parentId, ' ') AS ends
CALL (parentId, ends) {
  MATCH (municipality:Municipality {id: ends[0]})-[signed:SIGNED]->(agreement:Agreement)-[agreedWith:WITH]->(partnerCity:PartnerCity {id: ends[1]})-[:IN_COUNTRY]->(country:Country)
  WHERE ($partnerCountry IS NULL OR country.code = $partnerCountry)
    AND ($partnerCountries IS NULL OR country.code IN $partnerCountries)
    AND ($partnerCity IS NULL OR partnerCity.id = $partnerCity)
    AND ($municipality IS NULL OR municipality.id = $municipality)
    AND ($province IS NULL OR EXISTS { (municipality)-[:IN_PROVINCE]->(:Province {code: $province}) })
    AND ($municipalityKinds IS NULL OR municipality.kind IN $municipalityKinds)
    AND ($dateFrom IS NULL OR agreement.latest >= date($dateFrom))
    AND ($dateUntil IS NULL OR agreement.earliest <= date($dateUntil))
    AND ($asOf IS NULL OR agreement.earliest <= date($asOf))
    AND ($table IS NULL OR agreement.table = $table)
    AND ($repeats IS NULL OR $repeats = EXISTS { (agreement)-[:REPEATS]->(:Agreement) })
  WITH DISTINCT agreement, signed, agreedWith, municipality, partnerCity
  ORDER BY agreement.dateOrder
  LIMIT $limit
  RETURN agreement {
    .id, .table, .row, .printedProvince, .printedMunicipality, .printedPartner, .printedCountry, .printedDate,
    .date, .datePrecision, earliest: toString(agreement.earliest), latest: toString(agreement.latest),
    .dateOrder, municipalityId: municipality.id, partnerCityId: partnerCity.id,
    municipalityReason: signed.reason, partnerCityReason: agreedWith.reason
  } AS agreement
}
RETURN parentId, agreement
