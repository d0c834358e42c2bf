UNWIND $parentIds AS parentId
MATCH (province:Province {id: parentId})
WITH parentId, province.code AS code
CALL (code) {
  MATCH ()-[party:SIGNED]->(agreement:@agreements)
  USING INDEX party:SIGNED(provinceCode, dateOrder)
  WHERE party.provinceCode = code
    //@use partyRange
    //@use agreementFilter
  WITH agreement, party
  // By all that the index is ordered by, or the whole list would be read and put in order.
  ORDER BY
    party.provinceCode, //@when not descending
    party.provinceCode DESC, //@when descending
    //@use partyOrder
  LIMIT $limit
  RETURN agreement {
    //@use agreementProperties
  } AS agreement
}
RETURN parentId, agreement
