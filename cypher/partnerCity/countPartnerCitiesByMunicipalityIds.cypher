UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Municipality {id: parentId})-[twinned:TWINNED_WITH]->(partnerCity:PartnerCity)
  WHERE true
    AND twinned.since <= date($asOf) //@when given asOf
    //@use partnerCityFilter
  RETURN count(partnerCity) AS count,
    count(CASE WHEN twinned.certainSince <= date($asOf) THEN 1 END) AS certain //@when given asOf
    count(*) AS certain //@when not given asOf
}
RETURN parentId, count, certain
