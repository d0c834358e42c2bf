MATCH (agreement:Agreement)
WHERE ($partnerCountry IS NULL OR agreement.partnerCountryCode = $partnerCountry)
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
WITH DISTINCT agreement.municipalityId AS municipality, agreement.partnerCityId AS partnerCity,
  [dimension IN $dimensions | CASE dimension
    WHEN 'COUNTRY' THEN agreement.partnerCountryCode
    WHEN 'PROVINCE' THEN agreement.provinceCode
    WHEN 'MUNICIPALITY' THEN agreement.municipalityId
    WHEN 'PARTNER_CITY' THEN agreement.partnerCityId
    WHEN 'MUNICIPALITY_KIND' THEN agreement.municipalityKind
    WHEN 'TABLE' THEN toString(agreement.table)
  END] AS values,
  coalesce(left(agreement.date, $precision), 'undated') AS date
UNWIND $timesOfDate[date] AS times
RETURN values, times, count(DISTINCT municipality) AS municipalities, count(DISTINCT partnerCity) AS partnerCities
