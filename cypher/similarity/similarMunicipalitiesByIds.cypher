UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (subject:Municipality {id: parentId})-[own:TWINNED_WITH]->(partner:PartnerCity)
  WHERE $asOf IS NULL OR own.since <= date($asOf)
  WITH subject, partner, CASE
    WHEN $asOf IS NULL THEN COUNT { (partner)<-[:TWINNED_WITH]-() }
    ELSE COUNT { (partner)<-[twinned:TWINNED_WITH]-() WHERE twinned.since <= date($asOf) }
  END AS degree
  ORDER BY degree, partner.id
  WITH subject, collect({partner: partner, degree: degree}) AS profile
  // Partners with the fewest municipalities first, as many as the reach allows: nothing else of them is walked to.
  WITH subject, size(profile) AS profileSize, reduce(taken = {partners: 0, reach: 0}, one IN profile |
      CASE WHEN taken.reach + one.degree > $maximumReach THEN taken
      ELSE {partners: taken.partners + 1, reach: taken.reach + one.degree} END).partners AS walked, profile
  UNWIND profile[..walked] AS walkedPartner
  WITH subject, profileSize, walkedPartner.partner AS partner, walkedPartner.degree AS degree
  MATCH (partner)<-[theirs:TWINNED_WITH]-(municipality:Municipality)
  WHERE municipality <> subject AND ($asOf IS NULL OR theirs.since <= date($asOf))
  WITH profileSize, municipality, collect(partner) AS sharedPartners, sum(1 / log(degree)) AS adamicAdar
  WHERE size(sharedPartners) >= $minimumShared
  WITH municipality, sharedPartners, size(sharedPartners) AS shared, CASE
    WHEN $measure = 'ADAMIC_ADAR' THEN adamicAdar
    WHEN $asOf IS NULL THEN
      1.0 * size(sharedPartners) / (profileSize + COUNT { (municipality)-[:TWINNED_WITH]->() } - size(sharedPartners))
    ELSE 1.0 * size(sharedPartners) / (profileSize - size(sharedPartners)
      + COUNT { (municipality)-[twinned:TWINNED_WITH]->() WHERE twinned.since <= date($asOf) })
  END AS exactScore
  // Rounded, so that the cursor of a page meets the same number again.
  WITH municipality, sharedPartners, shared, round(exactScore, 12) AS score
  WHERE $afterScore IS NULL OR score < $afterScore OR score = $afterScore AND municipality.nameOrder > $afterName
  ORDER BY score DESC, municipality.nameOrder
  LIMIT $limit
  CALL (sharedPartners) {
    UNWIND sharedPartners AS partner
    WITH partner ORDER BY partner.nameOrder LIMIT 100
    RETURN collect(partner.id) AS sharedPartnerIds
  }
  RETURN municipality.id AS municipalityId, municipality.nameOrder AS nameOrder, score, shared AS sharedCount, sharedPartnerIds
}
RETURN parentId, municipalityId, nameOrder, score, sharedCount, sharedPartnerIds
ORDER BY parentId, score DESC, nameOrder
