//@use countedAgreements
WITH
  [dimension IN $dimensions | CASE dimension
    WHEN 'COUNTRY' THEN partnerCountryCode
    WHEN 'PROVINCE' THEN provinceCode
    WHEN 'MUNICIPALITY' THEN municipalityId
    WHEN 'PARTNER_CITY' THEN partnerCityId
    WHEN 'MUNICIPALITY_KIND' THEN municipalityKind
    WHEN 'TABLE' THEN toString(agreement.table)
  END] AS values,
  left(agreement.date, $precision) AS date,
  count(*) AS agreements,
  sum(CASE WHEN $asOf IS NULL OR agreement.latest <= date($asOf) THEN 1 ELSE 0 END) AS certain,
  min(agreement.earliest) AS first, max(agreement.latest) AS latest
WHERE all(value IN values WHERE value IS NOT NULL)
WITH values, date, agreements, certain, first, latest
LIMIT $limit
RETURN values,
  [place IN range(0, size($dimensions) - 1) | CASE $dimensions[place]
    WHEN 'COUNTRY' THEN head(COLLECT { MATCH (country:Country {code: values[place]}) RETURN country.nameOrder })
    WHEN 'PROVINCE' THEN head(COLLECT { MATCH (province:Province {code: values[place]}) RETURN province.nameOrder })
    WHEN 'MUNICIPALITY' THEN head(COLLECT { MATCH (municipality:Municipality {id: values[place]}) RETURN municipality.nameOrder })
    WHEN 'PARTNER_CITY' THEN head(COLLECT { MATCH (partnerCity:PartnerCity {id: values[place]}) RETURN partnerCity.nameOrder })
  END] AS orders,
  date, agreements, certain, toString(first) AS first, toString(latest) AS latest
