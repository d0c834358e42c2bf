// An edge is asked for by the ids of its two ends, parted by a blank.
UNWIND $parentIds AS parentId
WITH parentId, split(parentId, ' ') AS ends
CALL (parentId, ends) {
  MATCH (:Country {id: ends[0]})<-[:IN_COUNTRY]-(:LocalGovernment)-[:SIGNED|WITH]-(agreement:@agreements)-[:SIGNED|WITH]-(:LocalGovernment)-[:IN_COUNTRY]->(:Country {id: ends[1]})
  WHERE true
    //@use agreementFilter
  WITH DISTINCT agreement
  ORDER BY agreement.dateOrder
  LIMIT $limit
  RETURN agreement {
    //@use agreementProperties
  } AS agreement
}
RETURN parentId, agreement
