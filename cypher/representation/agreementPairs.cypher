MATCH (agreement:Agreement)
WHERE agreement.partnerCountryCode IS NOT NULL
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
WITH CASE $side
    WHEN 'MUNICIPALITY' THEN agreement.municipalityId
    WHEN 'PROVINCE' THEN agreement.provinceCode
    ELSE agreement.municipalityKind
  END AS row, agreement.partnerCountryCode AS column, count(*) AS agreements
LIMIT $limit
// Only what has a name is looked up; the order of kinds is no matter of names.
RETURN row, column, agreements,
  CASE $side
    WHEN 'MUNICIPALITY' THEN head(COLLECT { MATCH (municipality:Municipality {id: row}) RETURN municipality.nameOrder })
    WHEN 'PROVINCE' THEN head(COLLECT { MATCH (province:Province {code: row}) RETURN province.nameOrder })
  END AS rowOrder,
  head(COLLECT { MATCH (country:Country {code: column}) RETURN country.nameOrder }) AS columnOrder
