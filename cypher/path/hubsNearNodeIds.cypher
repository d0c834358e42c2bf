UNWIND $ids AS id
MATCH (terminal:Fact|Source {id: id})
CALL (terminal) {
  CALL (terminal) {
    RETURN terminal AS near, 1 AS hops
    UNION ALL
    MATCH (terminal)-[relationship]-(near)
    WHERE COUNT { (near)--() } <= $hubDegree AND NOT near:Agreement|SupplementaryAgreement
      AND NOT type(relationship) IN $bookkeepingTypes
      AND coalesce(near.earliest <= date($asOf), true) AND coalesce(near.year <= date($asOf).year, true) //@when given asOf
      //@use relationshipHeld
    WITH DISTINCT near
    LIMIT $fan
    RETURN near, 2 AS hops
  }
  MATCH (near)-[relationship]-(hub)
  WHERE COUNT { (hub)--() } > $hubDegree AND NOT type(relationship) IN $bookkeepingTypes
    //@use relationshipHeld
  WITH hub AS node, min(hops) AS hops
  ORDER BY hops, node.id
  LIMIT $limit
  RETURN hops, COUNT { (node)--() } AS relationshipCount, node {
    //@use drawnNodeProperties
  } AS hub
}
RETURN id, hops, relationshipCount, hub
