// An edge is asked for by the ids of its two ends, parted by a blank.
UNWIND $parentIds AS parentId
WITH parentId, split(parentId, ' ') AS ends
CALL (parentId, ends) {
  CALL (ends) {
    MATCH (:Municipality {id: ends[0]})-[:SIGNED]->(agreement:@agreements)-[:WITH]->(:PartnerCity {id: ends[1]})
    RETURN agreement
    UNION
    MATCH (agreement:SameSidedAgreement)
    WHERE ends[0] IN agreement.partyIds AND ends[1] IN agreement.partyIds
      AND agreement:Agreement //@when not given datasets
    RETURN agreement
  }
  WITH agreement
  WHERE true
    //@use agreementFilter
  WITH agreement
  ORDER BY agreement.dateOrder
  LIMIT $limit
  RETURN agreement {
    //@use agreementProperties
  } AS agreement
}
RETURN parentId, agreement
