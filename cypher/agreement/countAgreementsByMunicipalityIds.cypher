UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (agreement:Agreement)
  USING INDEX agreement:Agreement(municipalityId, dateOrder)
  WHERE agreement.municipalityId = parentId AND agreement.dateOrder IS NOT NULL
    //@use agreementFilter
  RETURN count(agreement) AS count,
    count(CASE WHEN agreement.latest <= date($asOf) THEN 1 END) AS certain //@when given asOf
    count(*) AS certain //@when not given asOf
}
RETURN parentId, count, certain
