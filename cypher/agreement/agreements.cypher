MATCH (agreement:Agreement)
WHERE true
  //@use agreementRange
  //@use agreementFilter
WITH agreement
// By the country as well where there is but one: by it and the date, Neo4j has an index.
ORDER BY
  agreement.partnerCountryCode, //@when given partnerCountry, not descending
  agreement.partnerCountryCode DESC, //@when given partnerCountry, descending
  //@use agreementOrder
LIMIT $limit
RETURN agreement {
  //@use agreementProperties
} AS agreement
