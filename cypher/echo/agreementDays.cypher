MATCH (agreement:Agreement)-[:WITH]->(:PartnerCity)-[:IN_COUNTRY]->(country:Country)
WHERE agreement.datePrecision = 'DAY'
  AND $repeats = EXISTS { (agreement)-[:REPEATS]->(:Agreement) } //@when given repeats
RETURN toString(agreement.earliest) AS day, country.code AS country
ORDER BY day, country
