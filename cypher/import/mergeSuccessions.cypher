UNWIND $rows AS row
MATCH (predecessor:LocalGovernment {id: row.predecessorId})
MATCH (successor:LocalGovernment {id: row.successorId})
MERGE (predecessor)-[succeeded:SUCCEEDED_BY]->(successor)
SET succeeded = row.properties
