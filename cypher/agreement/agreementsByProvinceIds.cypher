UNWIND $parentIds AS parentId
MATCH (province:Province {id: parentId})
WITH parentId, province.code AS code
CALL (code) {
  MATCH (agreement:Agreement)
  USING INDEX agreement:Agreement(provinceCode, dateOrder)
  WHERE agreement.provinceCode = code
    //@use agreementRangeOfIndex
    //@use agreementFilter
  WITH agreement
  // By all that the index is ordered by, or the whole list would be read and put in order.
  ORDER BY
    agreement.provinceCode, //@when not descending
    agreement.provinceCode DESC, //@when descending
    //@use agreementOrder
  LIMIT $limit
  RETURN agreement {
    //@use agreementProperties
  } AS agreement
}
RETURN parentId, agreement
