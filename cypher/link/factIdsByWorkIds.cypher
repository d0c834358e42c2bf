UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Source {id: parentId})<-[:ACCORDING_TO]-(fact:Fact)
  WITH DISTINCT fact
  ORDER BY fact.id
  LIMIT $limit
  RETURN fact.id AS factId
}
RETURN parentId, factId
