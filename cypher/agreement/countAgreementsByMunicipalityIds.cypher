UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH ()-[party:SIGNED]->(agreement:@agreements)
  USING INDEX party:SIGNED(placeId, dateOrder)
  WHERE party.placeId = parentId AND party.dateOrder > ''
    //@use agreementFilter
  RETURN count(agreement) AS count,
    count(CASE WHEN agreement.latest <= date($asOf) THEN 1 END) AS certain //@when given asOf
    count(*) AS certain //@when not given asOf
}
RETURN parentId, count, certain
