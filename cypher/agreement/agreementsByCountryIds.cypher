UNWIND $parentIds AS parentId
MATCH (country:Country {id: parentId})
WITH parentId, country.code AS code
CALL (code) {
  CALL (code) {
    MATCH (agreement:Agreement)
    USING INDEX agreement:Agreement(partnerCountryCode, dateOrder)
    WHERE agreement.partnerCountryCode = code
      //@use agreementRangeOfIndex
      //@use agreementFilter
    WITH agreement
    // By all that the index is ordered by, or the whole list would be read and put in order.
    ORDER BY
      agreement.partnerCountryCode, //@when not descending
      agreement.partnerCountryCode DESC, //@when descending
      //@use agreementOrder
    LIMIT $limit
    RETURN agreement
    UNION
    MATCH (agreement:Agreement)
    USING INDEX agreement:Agreement(municipalityCountryCode, dateOrder)
    WHERE agreement.municipalityCountryCode = code
      //@use agreementRangeOfIndex
      //@use agreementFilter
    WITH agreement
    ORDER BY
      agreement.municipalityCountryCode, //@when not descending
      agreement.municipalityCountryCode DESC, //@when descending
      //@use agreementOrder
    LIMIT $limit
    RETURN agreement
  }
  WITH agreement
  ORDER BY
    //@use agreementOrder
  LIMIT $limit
  RETURN agreement {
    //@use agreementProperties
  } AS agreement
}
RETURN parentId, agreement
