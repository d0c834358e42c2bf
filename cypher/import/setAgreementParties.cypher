UNWIND $ids AS id
MATCH (municipality:Municipality)-[signed:SIGNED]->(agreement:Agreement {id: id})-[agreedWith:WITH]->(partnerCity:PartnerCity)
SET agreement.municipalityId = municipality.id, agreement.municipalityKind = municipality.kind,
  agreement.municipalityCountryCode = municipality.countryCode, agreement.provinceCode = municipality.provinceCode,
  agreement.municipalityReason = signed.reason, agreement.partnerCityReason = agreedWith.reason,
  agreement.partnerCityId = partnerCity.id, agreement.partnerCountryCode = partnerCity.countryCode
