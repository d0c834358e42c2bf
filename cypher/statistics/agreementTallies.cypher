MATCH (tally:AgreementTally)
WHERE $countries IS NULL OR tally.countryCode IN $countries
WITH
  CASE WHEN $byCountry THEN tally.countryCode ELSE '' END AS country,
  CASE WHEN $byCountry THEN tally.countryOrder ELSE '' END AS countryOrder,
  CASE WHEN $byYear THEN tally.year ELSE '' END AS year,
  sum(tally.agreements) AS agreements, min(tally.first) AS first, max(tally.latest) AS latest
// Columns, because thousands of rows take longer on the way than in Neo4j.
RETURN collect(country) AS countries, collect(countryOrder) AS countryOrders, collect(year) AS years,
  collect(agreements) AS agreements, collect(coalesce(first, '')) AS first, collect(coalesce(latest, '')) AS latest
