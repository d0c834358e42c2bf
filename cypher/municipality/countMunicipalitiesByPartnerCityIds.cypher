UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:PartnerCity {id: parentId})<-[:TWINNED_WITH]-(municipality:Municipality)-[:IN_COUNTRY]->(:Country)
  MATCH (municipality)-[:IN_PROVINCE]->(province:Province)
  WHERE ($province IS NULL OR province.code = $province)
    AND ($kinds IS NULL OR municipality.kind IN $kinds)
    AND ($partnerCountry IS NULL
      OR EXISTS { (municipality)-[:TWINNED_WITH]->(:PartnerCity)-[:IN_COUNTRY]->(:Country {code: $partnerCountry}) })
    AND ($hasAgreements IS NULL OR $hasAgreements = (municipality.agreementCount > 0))
    AND ($existing IS NULL OR $existing <> EXISTS { (municipality)-[:SUCCEEDED_BY]->() })
  RETURN count(municipality) AS count
}
RETURN parentId, count
