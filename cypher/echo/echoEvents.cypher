MATCH (event:Event)
WHERE ($event IS NULL OR event.id = $event)
  AND ($country IS NULL OR EXISTS { (event)-[:CONCERNS]->(:Country {code: $country}) })
RETURN event.id AS id, toString(event.earliest) AS earliest, toString(event.latest) AS latest,
  COLLECT { MATCH (event)-[:CONCERNS]->(nation:Country) RETURN nation.code ORDER BY nation.code } AS countries
ORDER BY coalesce(event.dateOrder, '~ ' + event.id)
