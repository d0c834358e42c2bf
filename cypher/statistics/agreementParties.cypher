MATCH (municipality:Municipality)-[:SIGNED]->(agreement:Agreement)-[:WITH]->(partnerCity:PartnerCity)-[:IN_COUNTRY]->(country:Country)
WHERE ($partnerCountry IS NULL OR country.code = $partnerCountry)
  AND ($partnerCountries IS NULL OR country.code IN $partnerCountries)
  AND ($partnerCity IS NULL OR partnerCity.id = $partnerCity)
  AND ($municipality IS NULL OR municipality.id = $municipality)
  AND ($province IS NULL OR EXISTS { (municipality)-[:IN_PROVINCE]->(:Province {code: $province}) })
  AND ($municipalityKinds IS NULL OR municipality.kind IN $municipalityKinds)
  AND ($dateFrom IS NULL OR agreement.latest >= date($dateFrom))
  AND ($dateUntil IS NULL OR agreement.earliest <= date($dateUntil))
  AND ($asOf IS NULL OR agreement.earliest <= date($asOf))
  AND ($table IS NULL OR agreement.table = $table)
  AND ($repeats IS NULL OR $repeats = EXISTS { (agreement)-[:REPEATS]->(:Agreement) })
WITH DISTINCT municipality, partnerCity,
  [dimension IN $dimensions | CASE dimension
    WHEN 'COUNTRY' THEN country.code
    WHEN 'PROVINCE' THEN head([(municipality)-[:IN_PROVINCE]->(province:Province) | province.code])
    WHEN 'MUNICIPALITY' THEN municipality.id
    WHEN 'PARTNER_CITY' THEN partnerCity.id
    WHEN 'MUNICIPALITY_KIND' THEN municipality.kind
    WHEN 'TABLE' THEN toString(agreement.table)
  END] AS values,
  coalesce(left(agreement.date, $precision), 'undated') AS date
UNWIND $timesOfDate[date] AS times
RETURN values, times, count(DISTINCT municipality) AS municipalities, count(DISTINCT partnerCity) AS partnerCities
