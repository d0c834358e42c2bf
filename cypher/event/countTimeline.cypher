MATCH (item:Agreement|Event)
WHERE item.dateOrder IS NOT NULL
WITH item
WHERE true
  AND any(label IN labels(item) WHERE label IN $labels) //@when given labels
  AND item.latest >= date($from) //@when given from
  AND item.earliest <= date($to) //@when given to
  AND item.earliest <= date($asOf) //@when given asOf
  //@when given countries
  AND (EXISTS { (item)-[concerns:CONCERNS]->(nation:Country) WHERE nation.code IN $countries AND concerns.basis IN coalesce($basis, [concerns.basis]) }
    OR EXISTS { (item)-[:WITH]->(:PartnerCity)-[:IN_COUNTRY]->(nation:Country) WHERE nation.code IN $countries })
  //@end
RETURN count(item) AS count,
  count(CASE WHEN item.latest <= date($asOf) THEN 1 END) AS certain //@when given asOf
  count(*) AS certain //@when not given asOf
