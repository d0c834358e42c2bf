UNWIND $parentIds AS parentId
CALL (parentId) {
  OPTIONAL MATCH (subject:Municipality {id: parentId})-[own:TWINNED_WITH]->(partner:PartnerCity)
  WHERE $asOf IS NULL OR own.since <= date($asOf)
  WITH subject, partner, CASE
    WHEN $asOf IS NULL THEN COUNT { (partner)<-[:TWINNED_WITH]-() }
    ELSE COUNT { (partner)<-[twinned:TWINNED_WITH]-() WHERE twinned.since <= date($asOf) }
  END AS degree
  ORDER BY degree, partner.id
  WITH subject, collect(CASE WHEN partner IS NOT NULL THEN {partner: partner, degree: degree} END) AS profile
  WITH subject, size(profile) AS profileSize, reduce(taken = {partners: 0, reach: 0}, one IN profile |
      CASE WHEN taken.reach + one.degree > $maximumReach THEN taken
      ELSE {partners: taken.partners + 1, reach: taken.reach + one.degree} END).partners AS walked, profile
  CALL (subject, profile, walked) {
    UNWIND profile[..walked] AS walkedPartner
    WITH subject, walkedPartner.partner AS partner
    MATCH (partner)<-[theirs:TWINNED_WITH]-(municipality:Municipality)
    WHERE municipality <> subject AND ($asOf IS NULL OR theirs.since <= date($asOf))
    WITH municipality, count(partner) AS shared
    WHERE shared >= $minimumShared
    RETURN count(municipality) AS count
  }
  RETURN count, profileSize - walked AS partnersLeftOut
}
RETURN parentId, count, partnersLeftOut
