UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:PartnerCity {id: parentId})<-[twinned:TWINNED_WITH]-(municipality:Municipality)-[:IN_COUNTRY]->(country:Country)
  MATCH (municipality)-[:IN_PROVINCE]->(province:Province)
  WHERE ($province IS NULL OR province.code = $province)
    AND ($kinds IS NULL OR municipality.kind IN $kinds)
    AND ($partnerCountry IS NULL
      OR EXISTS { (municipality)-[:TWINNED_WITH]->(:PartnerCity)-[:IN_COUNTRY]->(:Country {code: $partnerCountry}) })
    AND ($hasAgreements IS NULL OR $hasAgreements = (municipality.agreementCount > 0))
    AND ($existing IS NULL OR $existing <> EXISTS { (municipality)-[:SUCCEEDED_BY]->() })
  WITH municipality, province, country, twinned
  WHERE $afterName IS NULL OR municipality.nameOrder > $afterName
  ORDER BY municipality.nameOrder
  LIMIT $limit
  RETURN municipality {
    .id, .name, .nameEn, .nameLocal, .kind, .geoNamesId, .agreementCount, .nameOrder,
    latitude: municipality.location.latitude, longitude: municipality.location.longitude,
    countryId: country.id, provinceId: province.id
  } AS municipality,
    toString(twinned.since) AS since, twinned.agreements AS agreementCount
}
RETURN parentId, municipality, since, agreementCount
