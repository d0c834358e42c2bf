UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:PartnerCity {id: parentId})<-[twinned:TWINNED_WITH]-(municipality:Municipality)
  WHERE true
    AND twinned.since <= date($asOf) //@when given asOf
    //@use municipalityFilter
  RETURN count(municipality) AS count,
    count(CASE WHEN twinned.certainSince <= date($asOf) THEN 1 END) AS certain //@when given asOf
    count(*) AS certain //@when not given asOf
}
RETURN parentId, count, certain
