MATCH (agreement:Agreement)-[:WITH]->(:PartnerCity)-[:IN_COUNTRY]->(country:Country)
WHERE agreement.datePrecision = 'DAY'
RETURN toString(agreement.earliest) AS day, country.code AS country
ORDER BY day, country
