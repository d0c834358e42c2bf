UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (event:Event {id: parentId})
  MATCH (event)-[:CONCERNS]->(country:Country)
  MATCH (agreement:Agreement)
  WHERE agreement.partnerCountryCode = country.code
    AND agreement.dateOrder > toString(event.latest)
    AND agreement.earliest > event.latest AND agreement.latest <= event.latest + duration({months: $months})
    AND CASE WHEN $byDate THEN agreement.dateOrder ELSE agreement.id END > $above
    AND CASE WHEN $byDate THEN agreement.dateOrder ELSE agreement.id END < $below
  WITH DISTINCT agreement
  ORDER BY CASE WHEN $descending THEN null ELSE CASE WHEN $byDate THEN agreement.dateOrder ELSE agreement.id END END, CASE WHEN $descending THEN CASE WHEN $byDate THEN agreement.dateOrder ELSE agreement.id END END DESC
  LIMIT $limit
  RETURN agreement {
    .id, .table, .row, .printedProvince, .printedMunicipality, .printedPartner, .printedCountry, .printedDate,
    .date, .datePrecision, earliest: toString(agreement.earliest), latest: toString(agreement.latest),
    .dateOrder, .municipalityId, .partnerCityId, .municipalityReason, .partnerCityReason
  } AS agreement
}
RETURN parentId, agreement
