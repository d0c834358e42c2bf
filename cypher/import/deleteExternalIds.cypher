MATCH ()-[identified:IDENTIFIED_IN]->(:Source)
DELETE identified
