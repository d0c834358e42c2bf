MATCH (tally:AgreementTally)
WHERE $countries IS NULL OR tally.countryCode IN $countries
WITH
  tally.countryCode AS country, //@when byCountry
  '' AS country, //@when not byCountry
  tally.countryOrder AS countryOrder, //@when byCountry
  '' AS countryOrder, //@when not byCountry
  tally.year AS year, //@when byYear
  '' AS year, //@when not byYear
  sum(tally.agreements) AS agreements, min(tally.first) AS first, max(tally.latest) AS latest
// Columns, because thousands of rows take longer on the way than in Neo4j.
RETURN collect(country) AS countries, collect(countryOrder) AS countryOrders, collect(year) AS years,
  collect(agreements) AS agreements, collect(coalesce(first, '')) AS first, collect(coalesce(latest, '')) AS latest
