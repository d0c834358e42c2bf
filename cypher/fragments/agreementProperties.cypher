.id, .datasetId, .partyIds, .table, .row, .printedProvince, .printedMunicipality, .printedPartner, .printedCountry, .printedDate,
.date, .datePrecision, earliest: toString(agreement.earliest), latest: toString(agreement.latest),
.dateOrder, .municipalityId, .partnerCityId, .municipalityReason, .partnerCityReason
