UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.id})
MATCH (repeated:Agreement {id: row.repeatedId})
MERGE (agreement)-[:REPEATS]->(repeated)
