MATCH (item:Agreement|Event)
WHERE item.dateOrder > $after
WITH item
WHERE ($labels IS NULL OR any(label IN labels(item) WHERE label IN $labels))
  AND ($from IS NULL OR item.latest >= date($from))
  AND ($to IS NULL OR item.earliest <= date($to))
  AND ($countries IS NULL
    OR EXISTS { (item)-[:CONCERNS]->(nation:Country) WHERE nation.code IN $countries }
    OR EXISTS { (item)-[:WITH]->(:PartnerCity)-[:IN_COUNTRY]->(nation:Country) WHERE nation.code IN $countries })
WITH item
ORDER BY item.dateOrder
LIMIT $limit
RETURN item.id AS id, item.dateOrder AS key
