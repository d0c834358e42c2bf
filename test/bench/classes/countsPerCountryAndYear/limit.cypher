MATCH (country:Country)<-[:IN_COUNTRY]-(:PartnerCity)<-[:WITH]-(agreement:Agreement)
WHERE $country IS NULL OR country.code = $country
WITH country, agreement.earliest.year AS year, count(agreement) AS agreements
ORDER BY country.nameOrder, year
RETURN {
  statistics: {
    rows: collect({
      keys: [{value: country.code}, {value: toString(year)}],
      agreements: {min: agreements, max: agreements}
    })
  }
} AS data
