UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (reading:Reading {id: row.id})
OPTIONAL MATCH (reading)<-[old:ALSO_READ_AS]-()
DELETE old
WITH DISTINCT claim, reading
MERGE (claim)-[:ALSO_READ_AS]->(reading)
