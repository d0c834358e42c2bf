MATCH (agreement:Agreement)-[:WITH]->(:PartnerCity)-[:IN_COUNTRY]->(country:Country)
WHERE agreement.earliest IS NOT NULL AND agreement.latest IS NOT NULL
  AND $repeats = EXISTS { (agreement)-[:REPEATS]->(:Agreement) } //@when given repeats
WITH DISTINCT agreement, country
RETURN toString(agreement.earliest) AS earliest, toString(agreement.latest) AS latest, country.code AS country
ORDER BY earliest, latest, country
