//@use countedAgreements
WITH DISTINCT municipalityId AS municipality, partnerCityId AS partnerCity,
  [dimension IN $dimensions | CASE dimension
    WHEN 'COUNTRY' THEN partnerCountryCode
    WHEN 'PROVINCE' THEN provinceCode
    WHEN 'MUNICIPALITY' THEN municipalityId
    WHEN 'PARTNER_CITY' THEN partnerCityId
    WHEN 'MUNICIPALITY_KIND' THEN municipalityKind
    WHEN 'TABLE' THEN toString(agreement.table)
  END] AS values,
  coalesce(left(agreement.date, $precision), 'undated') AS date
WHERE all(value IN values WHERE value IS NOT NULL)
UNWIND $timesOfDate[date] AS times
RETURN values, times, count(DISTINCT municipality) AS municipalities, count(DISTINCT partnerCity) AS partnerCities
