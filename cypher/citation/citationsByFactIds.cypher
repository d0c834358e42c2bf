UNWIND $ids AS id
MATCH (:Fact {id: id})-[cited:CITED_IN]->(source:Source)
RETURN id AS parentId, source.id AS sourceId, cited.locator AS locator, cited.literature AS literature
ORDER BY sourceId, locator
