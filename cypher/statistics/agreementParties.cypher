MATCH (agreement:Agreement)
WHERE true
  //@use agreementFilter
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
