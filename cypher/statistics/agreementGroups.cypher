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
WITH
  [dimension IN $dimensions | CASE dimension
    WHEN 'COUNTRY' THEN country
    WHEN 'PROVINCE' THEN head([(municipality)-[:IN_PROVINCE]->(province:Province) | province])
    WHEN 'MUNICIPALITY' THEN municipality
    WHEN 'PARTNER_CITY' THEN partnerCity
    WHEN 'MUNICIPALITY_KIND' THEN municipality.kind
    WHEN 'TABLE' THEN agreement.table
  END] AS things,
  left(agreement.date, $precision) AS date,
  count(*) AS agreements,
  sum(CASE WHEN $asOf IS NULL OR agreement.latest <= date($asOf) THEN 1 ELSE 0 END) AS certain,
  min(agreement.earliest) AS first, max(agreement.latest) AS latest
LIMIT $limit
RETURN
  [place IN range(0, size($dimensions) - 1) | CASE $dimensions[place]
    WHEN 'MUNICIPALITY_KIND' THEN things[place]
    WHEN 'TABLE' THEN toString(things[place])
    ELSE coalesce(things[place].code, things[place].id)
  END] AS values,
  [place IN range(0, size($dimensions) - 1) | CASE
    WHEN NOT $dimensions[place] IN ['MUNICIPALITY_KIND', 'TABLE'] THEN things[place].nameOrder
  END] AS orders,
  date, agreements, certain, toString(first) AS first, toString(latest) AS latest
