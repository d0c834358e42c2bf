UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Municipality {id: parentId})-[twinned:TWINNED_WITH]->(partnerCity:PartnerCity)-[:IN_COUNTRY]->(country:Country)
  WHERE ($country IS NULL OR country.code = $country)
    AND ($kinds IS NULL OR partnerCity.kind IN $kinds)
    AND ($hasAgreements IS NULL OR $hasAgreements = (partnerCity.agreementCount > 0))
  WITH partnerCity, country, twinned
  WHERE $afterName IS NULL OR partnerCity.nameOrder > $afterName
  ORDER BY partnerCity.nameOrder
  LIMIT $limit
  OPTIONAL MATCH (partnerCity)-[:PART_OF]->(city:PartnerCity)
  RETURN partnerCity {
    .id, .name, .nameEn, .nameLocal, .kind, .geoNamesId, .agreementCount, .nameOrder,
    latitude: partnerCity.location.latitude, longitude: partnerCity.location.longitude,
    countryId: country.id, partOfId: city.id
  } AS partnerCity,
    toString(twinned.since) AS since, twinned.agreements AS agreementCount
}
RETURN parentId, partnerCity, since, agreementCount
ORDER BY parentId, partnerCity.nameOrder
