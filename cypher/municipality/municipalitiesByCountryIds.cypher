UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (country:Country {id: parentId})<-[:IN_COUNTRY]-(municipality:Municipality)-[:IN_PROVINCE]->(province:Province)
  WHERE ($province IS NULL OR province.code = $province)
    AND ($kinds IS NULL OR municipality.kind IN $kinds)
    AND ($partnerCountry IS NULL
      OR EXISTS { (municipality)-[:TWINNED_WITH]->(:PartnerCity)-[:IN_COUNTRY]->(:Country {code: $partnerCountry}) })
    AND ($hasAgreements IS NULL OR $hasAgreements = (municipality.agreementCount > 0))
    AND ($existing IS NULL OR $existing <> EXISTS { (municipality)-[:SUCCEEDED_BY]->() })
  WITH municipality, province, country, $agreementsWeight * municipality.agreementCount AS rank
  WHERE $afterRank IS NULL OR rank > $afterRank OR rank = $afterRank
    AND CASE WHEN $descending THEN municipality.nameOrder < $afterName ELSE municipality.nameOrder > $afterName END
  ORDER BY rank, CASE WHEN $descending THEN null ELSE municipality.nameOrder END, CASE WHEN $descending THEN municipality.nameOrder END DESC
  LIMIT $limit
  RETURN municipality {
    .id, .name, .nameEn, .nameLocal, .kind, .geoNamesId, .agreementCount, .nameOrder,
    latitude: municipality.location.latitude, longitude: municipality.location.longitude,
    countryId: country.id, provinceId: province.id
  } AS municipality
}
RETURN parentId, municipality
