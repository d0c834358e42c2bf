// What an agreement counts for: of several parties on a side, each that the dimensions tell apart.
CALL () {
  //@use matchedAgreements
    AND NOT agreement:SameSidedAgreement
    //@use agreementFilter
  RETURN agreement, agreement.partnerCountryCode AS partnerCountryCode, agreement.partnerCityId AS partnerCityId,
    agreement.provinceCode AS provinceCode, agreement.municipalityId AS municipalityId,
    agreement.municipalityKind AS municipalityKind
  UNION ALL
  MATCH (agreement:SameSidedAgreement)
  WHERE true
    AND agreement:Agreement //@when not given datasets
    //@use agreementFilter
  OPTIONAL MATCH (agreement)-[:WITH]->(partnerCity:PartnerCity)
  OPTIONAL MATCH (agreement)<-[:SIGNED]-(municipality:Municipality)
  WITH DISTINCT agreement,
    CASE WHEN 'COUNTRY' IN $apart THEN partnerCity.countryCode END AS partnerCountryCode,
    CASE WHEN 'PARTNER_CITY' IN $apart THEN partnerCity.id END AS partnerCityId,
    CASE WHEN 'PROVINCE' IN $apart THEN municipality.provinceCode END AS provinceCode,
    CASE WHEN 'MUNICIPALITY' IN $apart THEN municipality.id END AS municipalityId,
    CASE WHEN 'MUNICIPALITY_KIND' IN $apart THEN municipality.kind END AS municipalityKind
  RETURN agreement, partnerCountryCode, partnerCityId, provinceCode, municipalityId, municipalityKind
}
