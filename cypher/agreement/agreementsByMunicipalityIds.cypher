UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH ()-[party:SIGNED]->(agreement:@agreements)
  USING INDEX party:SIGNED(placeId, dateOrder)
  WHERE party.placeId = parentId
    //@use partyRange
    //@use agreementFilter
  WITH agreement, party
  // By all that the index is ordered by, or the whole list would be read and put in order.
  ORDER BY
    party.placeId, //@when not descending
    party.placeId DESC, //@when descending
    //@use partyOrder
  LIMIT $limit
  RETURN agreement {
    //@use agreementProperties
  } AS agreement
}
RETURN parentId, agreement
