UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (country:Country {id: parentId})<-[:IN_COUNTRY]-(partnerCity:PartnerCity)
  WHERE ($country IS NULL OR country.code = $country)
    AND ($kinds IS NULL OR partnerCity.kind IN $kinds)
    AND ($hasAgreements IS NULL OR $hasAgreements = (partnerCity.agreementCount > 0))
  WITH partnerCity, country, $agreementsWeight * partnerCity.agreementCount AS rank
  WHERE $afterRank IS NULL OR rank > $afterRank OR rank = $afterRank
    AND CASE WHEN $descending THEN partnerCity.nameOrder < $afterName ELSE partnerCity.nameOrder > $afterName END
  ORDER BY rank, CASE WHEN $descending THEN null ELSE partnerCity.nameOrder END, CASE WHEN $descending THEN partnerCity.nameOrder END DESC
  LIMIT $limit
  OPTIONAL MATCH (partnerCity)-[:PART_OF]->(city:PartnerCity)
  RETURN partnerCity {
    .id, .name, .nameEn, .nameLocal, .kind, .geoNamesId, .agreementCount, .nameOrder,
    latitude: partnerCity.location.latitude, longitude: partnerCity.location.longitude,
    countryId: country.id, partOfId: city.id
  } AS partnerCity, rank
}
RETURN parentId, partnerCity
ORDER BY parentId, rank, CASE WHEN $descending THEN null ELSE partnerCity.nameOrder END, CASE WHEN $descending THEN partnerCity.nameOrder END DESC
