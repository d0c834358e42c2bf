MATCH (agreement:Agreement)
WHERE agreement.partnerCountryCode IS NOT NULL
  //@use agreementFilter
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
