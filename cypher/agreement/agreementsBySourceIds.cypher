UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Source {id: parentId})<-[:CITED_IN]-(agreement:@agreements)
  WITH DISTINCT agreement
  WHERE true
    //@use agreementRange
    //@use agreementFilter
  WITH agreement
  ORDER BY
    //@use agreementOrder
  LIMIT $limit
  RETURN agreement {
    //@use agreementProperties
  } AS agreement
}
RETURN parentId, agreement
