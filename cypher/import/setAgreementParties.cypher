// By these, indexes have the agreements of each party, province and country in order; of several parties of one province or
// country the first stands for it.
UNWIND $ids AS id
MATCH (agreement:Fact {id: id})
MATCH (agreement)-[party:SIGNED|WITH]-(place:LocalGovernment)
WITH agreement, party, place
ORDER BY place.id
SET party.placeId = place.id, party.dateOrder = agreement.dateOrder
WITH agreement, collect({party: party, place: place}) AS parties
CALL (parties) {
  UNWIND parties AS each
  WITH type(each.party) AS side, each.place.countryCode AS code, collect(each.party) AS ofCountry
  FOREACH (party IN ofCountry[..1] | SET party.countryCode = code)
}
CALL (parties) {
  UNWIND parties AS each
  WITH each WHERE each.place.provinceCode IS NOT NULL
  WITH type(each.party) AS side, each.place.provinceCode AS code, collect(each.party) AS ofProvince
  FOREACH (party IN ofProvince[..1] | SET party.provinceCode = code)
}
WITH agreement, [each IN parties WHERE type(each.party) = 'SIGNED'] AS signatories,
  [each IN parties WHERE type(each.party) = 'WITH'] AS partners
WITH agreement, signatories, partners,
  CASE size(signatories) WHEN 1 THEN signatories[0] END AS signatory,
  CASE size(partners) WHEN 1 THEN partners[0] END AS partner
SET agreement.municipalityId = signatory.place.id, agreement.municipalityKind = signatory.place.kind,
  agreement.municipalityCountryCode = signatories[0].place.countryCode, agreement.provinceCode = signatory.place.provinceCode,
  agreement.municipalityReason = signatory.party.reason,
  agreement.partnerCityId = partner.place.id, agreement.partnerCountryCode = partner.place.countryCode,
  agreement.partnerCityReason = partner.party.reason
WITH agreement, signatories, partners
WHERE size(signatories) > 1 OR size(partners) > 1
SET agreement:SameSidedAgreement,
  agreement.municipalityIds = [each IN signatories | each.place.id],
  agreement.municipalityKinds = [each IN signatories | each.place.kind],
  agreement.provinceCodes = [each IN signatories WHERE each.party.provinceCode IS NOT NULL | each.party.provinceCode],
  agreement.partnerCityIds = [each IN partners | each.place.id],
  agreement.partnerCountryCodes = [each IN partners WHERE each.party.countryCode IS NOT NULL | each.party.countryCode]
