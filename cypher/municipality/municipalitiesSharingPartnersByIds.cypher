UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Municipality {id: parentId})-[own:TWINNED_WITH]->(shared:PartnerCity)<-[theirs:TWINNED_WITH]-(municipality:Municipality)
  WHERE municipality.id <> parentId
    AND own.since <= date($asOf) AND theirs.since <= date($asOf) //@when given asOf
  WITH municipality, count(shared) AS sharedCount, collect(shared) AS sharedPartners,
    count(CASE WHEN own.certainSince <= date($asOf) AND theirs.certainSince <= date($asOf) THEN 1 END) AS certainSharedCount //@when given asOf
    count(*) AS certainSharedCount //@when not given asOf
  WHERE sharedCount >= $minimumShared
  WITH municipality, sharedCount, certainSharedCount, sharedPartners, -sharedCount AS rank
  WHERE $afterRank IS NULL OR rank > $afterRank OR rank = $afterRank AND municipality.nameOrder > $afterName
  ORDER BY rank, municipality.nameOrder
  LIMIT $limit
  CALL (sharedPartners) {
    UNWIND sharedPartners AS partner
    WITH partner ORDER BY partner.nameOrder LIMIT 100
    RETURN collect(partner.id) AS sharedPartnerIds
  }
  RETURN municipality {
    //@use municipalityProperties
  } AS municipality,
    sharedCount, certainSharedCount, sharedPartnerIds
}
RETURN parentId, municipality, sharedCount, certainSharedCount, sharedPartnerIds
ORDER BY parentId, -sharedCount, municipality.nameOrder
