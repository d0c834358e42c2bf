UNWIND $parentIds AS parentId
CALL (parentId) {
  OPTIONAL MATCH (subject:Municipality {id: parentId})-[own:TWINNED_WITH]->(partner:PartnerCity)
  WHERE true
    AND own.since <= date($asOf) //@when given asOf
  WITH subject, partner, COUNT { (partner)<-[:TWINNED_WITH]-() } AS reach
  ORDER BY reach, partner.id
  WITH subject, collect(CASE WHEN partner IS NOT NULL THEN {partner: partner, reach: reach} END) AS profile
  WITH subject, profile, reduce(taken = {partners: 0, reach: 0}, one IN profile |
      CASE WHEN taken.reach + one.reach > $maximumReach THEN taken
      ELSE {partners: taken.partners + 1, reach: taken.reach + one.reach} END).partners AS walked
  CALL (subject, profile, walked) {
    UNWIND profile[..walked] AS one
    WITH subject, one.partner AS partner
    MATCH (partner)<-[theirs:TWINNED_WITH]-(municipality:Municipality)
    WHERE municipality <> subject
      AND theirs.since <= date($asOf) //@when given asOf
    WITH municipality, count(partner) AS shared
    WHERE shared >= $minimumShared
    RETURN count(municipality) AS count
  }
  RETURN count, size(profile) - walked AS partnersNotWalked
}
RETURN parentId, count, partnersNotWalked
