UNWIND $ids AS id
MATCH (:Fact {id: id})-[accordingTo:ACCORDING_TO]->(work:Source)
RETURN id AS parentId, work.id AS sourceId, accordingTo.pages AS pages
ORDER BY sourceId, pages
