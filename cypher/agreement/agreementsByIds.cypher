UNWIND $ids AS id
MATCH (agreement:Agreement {id: id})
RETURN agreement {
  .id, .table, .row, .printedProvince, .printedMunicipality, .printedPartner, .printedCountry, .printedDate,
  .date, .datePrecision, earliest: toString(agreement.earliest), latest: toString(agreement.latest),
  .dateOrder, .municipalityId, .partnerCityId, .municipalityReason, .partnerCityReason
} AS agreement
