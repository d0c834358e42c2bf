MATCH (municipality:Municipality)-[signed:SIGNED]->(agreement:Agreement)-[agreedWith:WITH]->(partnerCity:PartnerCity)
SET agreement.municipalityId = municipality.id, agreement.municipalityKind = municipality.kind,
  agreement.municipalityCountryCode = municipality.countryCode, agreement.provinceCode = municipality.provinceCode,
  agreement.municipalityReason = signed.reason, agreement.partnerCityReason = agreedWith.reason,
  agreement.partnerCityId = partnerCity.id, agreement.partnerCountryCode = partnerCity.countryCode
