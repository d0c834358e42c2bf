UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Municipality {id: parentId})-[:TWINNED_WITH]->(shared:PartnerCity)<-[:TWINNED_WITH]-(municipality:Municipality)
  WHERE municipality.id <> parentId
  WITH municipality, count(shared) AS sharedCount
  WHERE sharedCount >= $minimumShared
  RETURN count(municipality) AS count
}
RETURN parentId, count
