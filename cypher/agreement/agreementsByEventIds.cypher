UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (event:Event {id: parentId})
  MATCH (event)-[:CONCERNS]->(:Country)<-[:IN_COUNTRY]-(partnerCity:PartnerCity)<-[agreedWith:WITH]-(agreement:Agreement)
  WHERE agreement.earliest > event.latest AND agreement.latest <= event.latest + duration({months: $months})
  MATCH (municipality:Municipality)-[signed:SIGNED]->(agreement)
  WITH DISTINCT agreement, signed, agreedWith, municipality, partnerCity,
    CASE WHEN $byDate THEN agreement.dateOrder ELSE agreement.id END AS key
  WHERE $after IS NULL OR CASE WHEN $descending THEN key < $after ELSE key > $after END
  ORDER BY CASE WHEN $descending THEN null ELSE key END, CASE WHEN $descending THEN key END DESC
  LIMIT $limit
  RETURN agreement {
    .id, .table, .row, .printedProvince, .printedMunicipality, .printedPartner, .printedCountry, .printedDate,
    .date, .datePrecision, earliest: toString(agreement.earliest), latest: toString(agreement.latest),
    .dateOrder, municipalityId: municipality.id, partnerCityId: partnerCity.id,
    municipalityReason: signed.reason, partnerCityReason: agreedWith.reason
  } AS agreement
}
RETURN parentId, agreement
