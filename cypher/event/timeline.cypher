// Each label apart: only so does the page come from the index in its order, and not from sorting everything.
CALL () {
  MATCH (item:Agreement)
  WHERE item.dateOrder > $after
    AND ($labels IS NULL OR any(label IN labels(item) WHERE label IN $labels))
    AND ($from IS NULL OR item.latest >= date($from))
    AND ($to IS NULL OR item.earliest <= date($to))
    AND ($asOf IS NULL OR item.earliest <= date($asOf))
    AND ($countries IS NULL
      OR EXISTS { (item)-[:WITH]->(:PartnerCity)-[:IN_COUNTRY]->(nation:Country) WHERE nation.code IN $countries })
  RETURN item
  ORDER BY item.dateOrder
  LIMIT $limit
  UNION ALL
  MATCH (item:Event)
  WHERE item.dateOrder > $after
    AND ($labels IS NULL OR any(label IN labels(item) WHERE label IN $labels))
    AND ($from IS NULL OR item.latest >= date($from))
    AND ($to IS NULL OR item.earliest <= date($to))
    AND ($asOf IS NULL OR item.earliest <= date($asOf))
    AND ($countries IS NULL OR EXISTS { (item)-[:CONCERNS]->(nation:Country) WHERE nation.code IN $countries })
  RETURN item
  ORDER BY item.dateOrder
  LIMIT $limit
}
WITH item
ORDER BY item.dateOrder
LIMIT $limit
RETURN item.id AS id, item.date AS date, item.dateOrder AS key
