UNWIND $parentIds AS parentId
MATCH (country:Country {id: parentId})
WITH parentId, country.code AS code
CALL (code) {
  // By all that the indexes are ordered by, or the whole list would be read and put in order.
  CALL (code) {
    MATCH ()<-[party:WITH]-(agreement:@agreements)
    USING INDEX party:WITH(countryCode, dateOrder)
    WHERE party.countryCode = code
      //@use partyRange
      //@use agreementFilter
    WITH agreement, party
    ORDER BY
      party.countryCode, //@when not descending
      party.countryCode DESC, //@when descending
      //@use partyOrder
    LIMIT $limit
    RETURN agreement
    UNION
    MATCH ()-[party:SIGNED]->(agreement:@agreements)
    USING INDEX party:SIGNED(countryCode, dateOrder)
    WHERE party.countryCode = code
      //@use partyRange
      //@use agreementFilter
    WITH agreement, party
    ORDER BY
      party.countryCode, //@when not descending
      party.countryCode DESC, //@when descending
      //@use partyOrder
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
