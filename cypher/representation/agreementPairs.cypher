CALL () {
  //@use matchedAgreements
    //@use agreementFilter
    AND agreement.partnerCountryCode IS NOT NULL
  RETURN CASE $side
      WHEN 'MUNICIPALITY' THEN agreement.municipalityId
      WHEN 'PROVINCE' THEN agreement.provinceCode
      ELSE agreement.municipalityKind
    END AS row, agreement.partnerCountryCode AS column
  UNION ALL
  // Of several municipalities and countries, each with each.
  MATCH (municipality:Municipality)-[:SIGNED]->(agreement:SameSidedAgreement)-[:WITH]->(partnerCity:PartnerCity)
  WHERE true
    AND agreement:Agreement //@when not given datasets
    //@use agreementFilter
  WITH DISTINCT agreement, CASE $side
      WHEN 'MUNICIPALITY' THEN municipality.id
      WHEN 'PROVINCE' THEN municipality.provinceCode
      ELSE municipality.kind
    END AS row, partnerCity.countryCode AS column
  RETURN row, column
}
WITH row, column, count(*) AS agreements
WHERE row IS NOT NULL
WITH row, column, agreements
LIMIT $limit
// Only what has a name is looked up; the order of kinds is no matter of names.
RETURN row, column, agreements,
  CASE $side
    WHEN 'MUNICIPALITY' THEN head(COLLECT { MATCH (municipality:Municipality {id: row}) RETURN municipality.nameOrder })
    WHEN 'PROVINCE' THEN head(COLLECT { MATCH (province:Province {code: row}) RETURN province.nameOrder })
  END AS rowOrder,
  head(COLLECT { MATCH (country:Country {code: column}) RETURN country.nameOrder }) AS columnOrder
