// An edge is asked for by the ids of its two ends, parted by a blank.
UNWIND $parentIds AS parentId
WITH parentId, split(parentId, ' ') AS ends
CALL (parentId, ends) {
  MATCH (one:Municipality {id: ends[0]})-[:TWINNED_WITH]->(shared:PartnerCity)<-[:TWINNED_WITH]-(other:Municipality {id: ends[1]})
  WITH one, other, collect(shared.id) AS sharedIds
  UNWIND [one, other] AS end
  MATCH (end)-[:SIGNED]->(agreement:@agreements)
  WHERE agreement.partnerCityId IN sharedIds
    //@use agreementFilter
  WITH agreement.partnerCityId AS sharedId, collect(agreement) AS agreements, count(DISTINCT end) AS parties
  WHERE parties = 2
  UNWIND agreements AS agreement
  WITH agreement
  ORDER BY agreement.dateOrder
  LIMIT $limit
  RETURN agreement {
    //@use agreementProperties
  } AS agreement
}
RETURN parentId, agreement
