MATCH (event:Event)
WHERE ($types IS NULL OR any(label IN labels(event) WHERE label IN $types))
  AND ($kinds IS NULL OR event.kind IN $kinds)
  AND ($country IS NULL OR EXISTS { (event)-[:CONCERNS]->(:Fact {id: $country}) })
  AND ($dateFrom IS NULL OR event.latest >= date($dateFrom))
  AND ($dateUntil IS NULL OR event.earliest <= date($dateUntil))
  AND ($asOf IS NULL OR event.earliest IS NULL OR event.earliest <= date($asOf))
WITH event, coalesce(event.dateOrder, '~ ' + event.id) AS key
WHERE $after IS NULL OR key > $after
ORDER BY key
LIMIT $limit
RETURN event {
  .id, .kind, .name, .nameEn, .date, .place, .theme, .subject, .outcome, .slogan, .sloganEn, .note,
  earliest: toString(event.earliest), latest: toString(event.latest),
  key: coalesce(event.dateOrder, '~ ' + event.id)
} AS event
