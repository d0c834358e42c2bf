UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (event:Event {id: parentId})
  MATCH (event)-[:CONCERNS]->(:Country)<-[:IN_COUNTRY]-(:PartnerCity)<-[:WITH]-(agreement:Agreement)
  WHERE agreement.earliest > event.latest AND agreement.latest <= event.latest + duration({months: $months})
  RETURN count(DISTINCT agreement) AS count
}
RETURN parentId, count
