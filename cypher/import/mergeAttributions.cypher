UNWIND $rows AS row
MATCH (fact:Fact {id: row.factId})
OPTIONAL MATCH (fact)-[old:ACCORDING_TO]->()
DELETE old
WITH DISTINCT fact, row
UNWIND row.works AS work
MATCH (source:Source {id: work.sourceId})
CREATE (fact)-[attributed:ACCORDING_TO]->(source)
SET attributed.pages = work.pages
