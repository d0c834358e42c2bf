UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Municipality {id: parentId})-[:TWINNED_WITH]->(shared:PartnerCity)<-[:TWINNED_WITH]-(municipality:Municipality)
  WHERE municipality.id <> parentId
  WITH municipality, count(shared) AS sharedCount, collect(shared) AS sharedPartners
  WHERE sharedCount >= $minimumShared
  WITH municipality, sharedCount, sharedPartners, -sharedCount AS rank
  WHERE $afterRank IS NULL OR rank > $afterRank OR rank = $afterRank AND municipality.nameOrder > $afterName
  ORDER BY rank, municipality.nameOrder
  LIMIT $limit
  CALL (sharedPartners) {
    UNWIND sharedPartners AS partner
    WITH partner ORDER BY partner.nameOrder LIMIT 100
    RETURN collect(partner.id) AS sharedPartnerIds
  }
  RETURN municipality {
    .id, .name, .nameEn, .nameLocal, .kind, .geoNamesId, .agreementCount, .nameOrder, .countryId, .provinceId,
    latitude: municipality.location.latitude, longitude: municipality.location.longitude
  } AS municipality,
    sharedCount, sharedPartnerIds
}
RETURN parentId, municipality, sharedCount, sharedPartnerIds
ORDER BY parentId, -sharedCount, municipality.nameOrder
