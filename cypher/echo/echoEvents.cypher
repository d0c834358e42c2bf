MATCH (event:Event)
WHERE true
  AND event.id = $event //@when given event
  AND EXISTS { (event)-[:CONCERNS]->(:Country {code: $country}) } //@when given country
RETURN event.id AS id, toString(event.earliest) AS earliest, toString(event.latest) AS latest,
  COLLECT {
    MATCH (event)-[concerns:CONCERNS]->(nation:Country)
    WHERE concerns.basis IN $basis
    RETURN nation.code ORDER BY nation.code
  } AS countries
ORDER BY coalesce(event.dateOrder, '~ ' + event.id)
