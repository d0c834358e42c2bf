MATCH (country:Country)
WHERE $afterName IS NULL OR country.nameOrder > $afterName
WITH country
ORDER BY country.nameOrder
LIMIT $limit
RETURN country {
  //@use countryProperties
} AS country
