UNWIND $ids AS id
MATCH (:Event {id: id})-[concerns:CONCERNS]->(nation:Country|State)
RETURN id AS parentId, nation.id AS nationId, concerns.basis AS basis
ORDER BY nation.nameOrder
