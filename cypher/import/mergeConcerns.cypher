MATCH (event:Event)
CALL (event) {
  MATCH (event)-[relation]->(country:Country|State)
  WHERE type(relation) IN $types
  RETURN country
  UNION
  MATCH (event)-[:HELD_IN]->(:LocalGovernment)-[:IN_COUNTRY]->(country:Country)
  RETURN country
  UNION
  MATCH (event)-[:MADE_BY|SPOKEN_BY|MET]->(:Person)-[:CITIZEN_OF]->(country:Country|State)
  RETURN country
}
MERGE (event)-[:CONCERNS]->(country)
