UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (agreement:Agreement)
  USING INDEX agreement:Agreement(partnerCityId, dateOrder)
  WHERE agreement.partnerCityId = parentId
    //@use agreementRangeOfIndex
    //@use agreementFilter
  WITH agreement
  // By all that the index is ordered by, or the whole list would be read and put in order.
  ORDER BY
    agreement.partnerCityId, //@when not descending
    agreement.partnerCityId DESC, //@when descending
    //@use agreementOrder
  LIMIT $limit
  RETURN agreement {
    //@use agreementProperties
  } AS agreement
}
RETURN parentId, agreement
