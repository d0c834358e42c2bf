MATCH ()-[relation]->()
WHERE type(relation) IN $types AND relation.locator IS NOT NULL
// Collected first: a scan that deletes what this transaction created skips half of it (Neo4j 5.26).
WITH collect(relation) AS relations
UNWIND relations AS relation
DELETE relation
