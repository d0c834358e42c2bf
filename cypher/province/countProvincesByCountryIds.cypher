UNWIND $parentIds AS parentId
RETURN parentId, COUNT { (:Country {id: parentId})<-[:IN_COUNTRY]-(:Province) } AS count
