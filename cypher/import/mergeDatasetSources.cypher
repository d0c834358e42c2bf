MATCH (dataset:Dataset)<-[:IN_DATASET]-(:Fact)-[:CITED_IN|IDENTIFIED_IN]->(:Source)-[:DRAWS_ON|CITES*0..]->(source:Source)
WITH DISTINCT dataset, source
MERGE (source)-[:IN_DATASET]->(dataset)
