MATCH (item:Agreement|Event)
WHERE item.dateOrder IS NOT NULL
WITH item
WHERE ($labels IS NULL OR any(label IN labels(item) WHERE label IN $labels))
  AND ($from IS NULL OR item.latest >= date($from))
  AND ($to IS NULL OR item.earliest <= date($to))
  AND ($asOf IS NULL OR item.earliest <= date($asOf))
  AND ($countries IS NULL
    OR EXISTS { (item)-[:CONCERNS]->(nation:Country) WHERE nation.code IN $countries }
    OR EXISTS { (item)-[:WITH]->(:PartnerCity)-[:IN_COUNTRY]->(nation:Country) WHERE nation.code IN $countries })
RETURN count(item) AS count,
  count(CASE WHEN ($asOf IS NULL OR item.latest <= date($asOf)) THEN 1 END) AS certain
