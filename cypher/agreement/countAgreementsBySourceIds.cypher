UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Source {id: parentId})<-[:CITED_IN]-(agreement:@agreements)
  WITH DISTINCT agreement
  WHERE true
    //@use agreementFilter
  RETURN count(agreement) AS count,
    count(CASE WHEN agreement.latest <= date($asOf) THEN 1 END) AS certain //@when given asOf
    count(*) AS certain //@when not given asOf
}
RETURN parentId, count, certain
