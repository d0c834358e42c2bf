// Each label apart: only so does the page come from the index in its order, and not from sorting everything.
CALL () {
  MATCH (item:Agreement)
  WHERE item.dateOrder > $after
    AND any(label IN labels(item) WHERE label IN $labels) //@when given labels
    AND item.latest >= date($from) //@when given from
    AND item.earliest <= date($to) //@when given to
    AND item.earliest <= date($asOf) //@when given asOf
    AND EXISTS { (item)-[:WITH]->(:PartnerCity)-[:IN_COUNTRY]->(nation:Country) WHERE nation.code IN $countries } //@when given countries
  RETURN item
  ORDER BY item.dateOrder
  LIMIT $limit
  UNION ALL
  MATCH (item:Event)
  WHERE item.dateOrder > $after
    AND any(label IN labels(item) WHERE label IN $labels) //@when given labels
    AND item.latest >= date($from) //@when given from
    AND item.earliest <= date($to) //@when given to
    AND item.earliest <= date($asOf) //@when given asOf
    AND EXISTS { (item)-[concerns:CONCERNS]->(nation:Country) WHERE nation.code IN $countries AND concerns.basis IN coalesce($basis, [concerns.basis]) } //@when given countries
  RETURN item
  ORDER BY item.dateOrder
  LIMIT $limit
}
WITH item
ORDER BY item.dateOrder
LIMIT $limit
RETURN item.id AS id, item.date AS date, item.dateOrder AS key
