UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Country|State {id: parentId})<-[:CONCERNS]-(event:Event)
  WHERE ($types IS NULL OR any(label IN labels(event) WHERE label IN $types))
    AND ($kinds IS NULL OR event.kind IN $kinds)
    AND ($country IS NULL OR EXISTS { (event)-[:CONCERNS]->(:Fact {id: $country}) })
    AND ($dateFrom IS NULL OR event.latest >= date($dateFrom))
    AND ($dateUntil IS NULL OR event.earliest <= date($dateUntil))
    AND ($asOf IS NULL OR event.earliest IS NULL OR event.earliest <= date($asOf))
  RETURN count(event) AS count,
    count(CASE WHEN ($asOf IS NULL OR event.latest <= date($asOf)) THEN 1 END) AS certain
}
RETURN parentId, count, certain
