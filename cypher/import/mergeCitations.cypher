UNWIND $rows AS row
MATCH (fact:Fact {id: row.factId})
OPTIONAL MATCH (fact)-[old:CITED_IN]->()
DELETE old
WITH DISTINCT fact, row
UNWIND row.citations AS citation
MATCH (source:Source {id: citation.sourceId})
CREATE (fact)-[cited:CITED_IN {locator: citation.locator}]->(source)
SET cited.literature = citation.literature
