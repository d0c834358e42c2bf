UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (subject:Municipality {id: parentId})-[own:TWINNED_WITH]->(partner:PartnerCity)
  WHERE true
    AND own.since <= date($asOf) //@when given asOf
  WITH subject, partner, COUNT { (partner)<-[:TWINNED_WITH]-() } AS reach
  ORDER BY reach, partner.id
  WITH subject, partner, reach, CASE $measure WHEN 'ADAMIC_ADAR' THEN
    reach //@when not given asOf
    COUNT { (partner)<-[twinned:TWINNED_WITH]-() WHERE twinned.since <= date($asOf) } //@when given asOf
  END AS degree
  WITH subject, collect({partner: partner, degree: degree, reach: reach}) AS profile
  // Partners with the fewest municipalities first, as many as the reach allows: from the others nothing is walked.
  WITH subject, profile, reduce(taken = {partners: 0, reach: 0}, one IN profile |
      CASE WHEN taken.reach + one.reach > $maximumReach THEN taken
      ELSE {partners: taken.partners + 1, reach: taken.reach + one.reach} END).partners AS walked
  UNWIND profile[..walked] AS one
  WITH subject, size(profile) AS profileSize, one.partner AS partner, one.degree AS degree
  MATCH (partner)<-[theirs:TWINNED_WITH]-(municipality:Municipality)
  WHERE municipality <> subject
    AND theirs.since <= date($asOf) //@when given asOf
  WITH profileSize, municipality, collect(partner) AS sharedPartners, sum(1 / log(degree)) AS adamicAdar
  WHERE size(sharedPartners) >= $minimumShared
  WITH municipality, sharedPartners, size(sharedPartners) AS sharedCount, adamicAdar,
    profileSize + COUNT { (municipality)-[:TWINNED_WITH]->() } AS bothSizes //@when not given asOf
    profileSize + COUNT { (municipality)-[twinned:TWINNED_WITH]->() WHERE twinned.since <= date($asOf) } AS bothSizes //@when given asOf
  // Rounded, so that the cursor of a page meets the same number again.
  WITH municipality, sharedPartners, sharedCount, round(CASE $measure
    WHEN 'ADAMIC_ADAR' THEN adamicAdar
    ELSE 1.0 * sharedCount / (bothSizes - sharedCount)
  END, 12) AS score
  WHERE $afterScore IS NULL OR score < $afterScore OR score = $afterScore AND municipality.nameOrder > $afterName
  ORDER BY score DESC, municipality.nameOrder
  LIMIT $limit
  CALL (sharedPartners) {
    UNWIND sharedPartners AS partner
    WITH partner ORDER BY partner.nameOrder LIMIT 100
    RETURN collect(partner.id) AS sharedPartnerIds
  }
  RETURN municipality {
    //@use municipalityProperties
  } AS municipality,
    score, sharedCount, sharedPartnerIds
}
RETURN parentId, municipality, score, sharedCount, sharedPartnerIds
ORDER BY parentId, score DESC, municipality.nameOrder
