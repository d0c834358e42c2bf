UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (agreement:Agreement)
  USING INDEX agreement:Agreement(municipalityId, dateOrder)
  WHERE agreement.municipalityId = parentId
    //@use agreementRangeOfIndex
    //@use agreementFilter
  WITH agreement
  // By all that the index is ordered by, or the whole list would be read and put in order.
  ORDER BY
    agreement.municipalityId, //@when not descending
    agreement.municipalityId DESC, //@when descending
    //@use agreementOrder
  LIMIT $limit
  RETURN agreement {
    //@use agreementProperties
  } AS agreement
}
RETURN parentId, agreement
