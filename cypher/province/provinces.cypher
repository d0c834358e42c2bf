MATCH (province:Province)-[:IN_COUNTRY]->(country:Country)
WHERE province.nameOrder > coalesce($afterName, '')
WITH province, country
ORDER BY province.nameOrder
LIMIT $limit
RETURN province {
  //@use provinceProperties
} AS province
