UNWIND $ids AS id
MATCH (terminal:Fact|Source {id: id})
CALL (terminal) {
  CALL (terminal) {
    RETURN terminal AS near, 1 AS hops
    UNION ALL
    MATCH (terminal)-[relationship]-(near)
    WHERE COUNT { (near)--() } <= $hubDegree AND NOT near:Agreement
      AND NOT type(relationship) IN $bookkeepingTypes
      AND ($asOf IS NULL OR coalesce(near.earliest <= date($asOf), true) AND coalesce(near.year <= date($asOf).year, true)
        AND coalesce(coalesce(relationship.since, relationship.earliest, date(relationship.on)) <= date($asOf), true)
        AND NOT (type(relationship) IN $stateTypes AND coalesce(relationship.latest < date($asOf), false)))
    WITH DISTINCT near
    LIMIT $fan
    RETURN near, 2 AS hops
  }
  MATCH (near)-[relationship]-(hub)
  WHERE COUNT { (hub)--() } > $hubDegree AND NOT type(relationship) IN $bookkeepingTypes
    AND ($asOf IS NULL OR coalesce(coalesce(relationship.since, relationship.earliest, date(relationship.on)) <= date($asOf), true)
      AND NOT (type(relationship) IN $stateTypes AND coalesce(relationship.latest < date($asOf), false)))
  WITH hub AS node, min(hops) AS hops
  ORDER BY hops, node.id
  LIMIT $limit
  RETURN hops, COUNT { (node)--() } AS relationshipCount, node {
    .id, .name, .nameEn, .nameLocal, .title,
    date: coalesce(node.date, node.years, node.from, toString(node.year)),
    parties: CASE WHEN node:Agreement THEN
      [(signatory)-[:SIGNED]->(node) | signatory.name] + [(node)-[:WITH]->(partner) | partner.name] END
  } AS hub
}
RETURN id, hops, relationshipCount, hub
