UNWIND $ids AS id
MATCH (:Event {id: id})-[:CONCERNS]->(nation:Country|State)
RETURN id AS parentId, nation.id AS nationId
ORDER BY nation.nameOrder
