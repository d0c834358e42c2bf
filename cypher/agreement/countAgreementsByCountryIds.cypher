UNWIND $parentIds AS parentId
CALL (parentId) {
  CALL (parentId) {
    MATCH (country:Country {id: parentId})
    WITH country.code AS code
    MATCH ()<-[party:WITH]-(agreement:@agreements)
    USING INDEX party:WITH(countryCode, dateOrder)
    WHERE party.countryCode = code AND party.dateOrder > ''
      //@use agreementFilter
    RETURN agreement
    UNION
    MATCH (country:Country {id: parentId})
    WITH country.code AS code
    MATCH ()-[party:SIGNED]->(agreement:@agreements)
    USING INDEX party:SIGNED(countryCode, dateOrder)
    WHERE party.countryCode = code AND party.dateOrder > ''
      //@use agreementFilter
    RETURN agreement
  }
  RETURN count(agreement) AS count,
    count(CASE WHEN agreement.latest <= date($asOf) THEN 1 END) AS certain //@when given asOf
    count(*) AS certain //@when not given asOf
}
RETURN parentId, count, certain
