UNWIND $parentIds AS parentId
CALL (parentId) {
  CALL (parentId) {
    MATCH (country:Country {id: parentId})
    WITH country.code AS code
    MATCH (agreement:Agreement)
    USING INDEX agreement:Agreement(partnerCountryCode, dateOrder)
    WHERE agreement.partnerCountryCode = code AND agreement.dateOrder IS NOT NULL
      //@use agreementFilter
    RETURN agreement
    UNION
    MATCH (country:Country {id: parentId})
    WITH country.code AS code
    MATCH (agreement:Agreement)
    USING INDEX agreement:Agreement(municipalityCountryCode, dateOrder)
    WHERE agreement.municipalityCountryCode = code AND agreement.dateOrder IS NOT NULL
      //@use agreementFilter
    RETURN agreement
  }
  RETURN count(agreement) AS count,
    count(CASE WHEN agreement.latest <= date($asOf) THEN 1 END) AS certain //@when given asOf
    count(*) AS certain //@when not given asOf
}
RETURN parentId, count, certain
