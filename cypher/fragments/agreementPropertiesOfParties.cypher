.id, .table, .row, .printedProvince, .printedMunicipality, .printedPartner, .printedCountry, .printedDate,
.date, .datePrecision, earliest: toString(agreement.earliest), latest: toString(agreement.latest),
.dateOrder, municipalityId: municipality.id, partnerCityId: partnerCity.id,
municipalityReason: signed.reason, partnerCityReason: agreedWith.reason
