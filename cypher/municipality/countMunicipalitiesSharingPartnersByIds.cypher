UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Municipality {id: parentId})-[own:TWINNED_WITH]->(shared:PartnerCity)<-[theirs:TWINNED_WITH]-(municipality:Municipality)
  WHERE municipality.id <> parentId
    AND own.since <= date($asOf) AND theirs.since <= date($asOf) //@when given asOf
  WITH municipality, count(shared) AS sharedCount
  WHERE sharedCount >= $minimumShared
  RETURN count(municipality) AS count
}
RETURN parentId, count
