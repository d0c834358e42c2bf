UNWIND $ids AS id
MATCH (:Fact {id: id})-[:CITED_IN]->(source:Source)
RETURN DISTINCT source.id AS sourceId
ORDER BY sourceId
