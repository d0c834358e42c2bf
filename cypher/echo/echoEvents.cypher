MATCH (event:Event)
WHERE true
  AND event.id = $event //@when given event
  AND EXISTS { (event)-[:CONCERNS]->(:Country {code: $country}) } //@when given country
RETURN event.id AS id, event.occasionId AS occasionId, event.date AS printed,
  head(COLLECT {
    MATCH (event)<-[:CORRECTS]-(note:EditorialNote {field: 'date'})
    WHERE note.correction IS NOT NULL
    RETURN note.correction ORDER BY note.id
  }) AS corrected,
  COLLECT {
    MATCH (event)-[concerns:CONCERNS]->(nation:Country)
    WHERE concerns.basis IN $basis AND EXISTS { (nation)<-[:IN_COUNTRY]-(:PartnerCity) }
    RETURN nation.code ORDER BY nation.code
  } AS countries
ORDER BY coalesce(event.dateOrder, '~ ' + event.id)
