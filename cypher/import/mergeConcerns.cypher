MATCH (event:Event)
CALL (event) {
  MATCH (event)-[relation]->(country:Country|State)
  WHERE type(relation) IN $types
  RETURN country, relation.basis AS basis
  UNION ALL
  MATCH (event)-[relation:HELD_IN]->(:LocalGovernment)-[:IN_COUNTRY]->(country:Country)
  RETURN country, relation.basis AS basis
  UNION ALL
  MATCH (event)-[relation:MADE_BY|SPOKEN_BY|MET]->(:Person)-[:CITIZEN_OF]->(country:Country|State)
  RETURN country, relation.basis AS basis
}
WITH event, country, collect(basis) AS found
MERGE (event)-[concerns:CONCERNS]->(country)
SET concerns.basis = head([basis IN $bases WHERE basis IN found])
