UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (event:Event {id: parentId})
  MATCH (event)-[concerns:CONCERNS]->(country:Country)
  WHERE concerns.basis IN $basis
  MATCH ()<-[party:WITH]-(agreement:Agreement)
  USING INDEX party:WITH(countryCode, dateOrder)
  WHERE party.countryCode = country.code AND party.dateOrder > toString(event.latest)
    AND agreement.earliest > event.latest AND agreement.latest <= event.latest + duration({months: $months})
    AND $repeats = EXISTS { (agreement)-[:REPEATS]->(:Agreement) } //@when given repeats
    //@use agreementRange
  WITH DISTINCT agreement
  ORDER BY
    //@use agreementOrder
  LIMIT $limit
  RETURN agreement {
    //@use agreementProperties
  } AS agreement
}
RETURN parentId, agreement
