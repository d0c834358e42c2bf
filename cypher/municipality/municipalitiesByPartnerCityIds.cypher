UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:PartnerCity)<-[twinned:TWINNED_WITH]-(municipality:Municipality)
  USING INDEX twinned:TWINNED_WITH(partnerCityId, municipalityOrder)
  WHERE twinned.partnerCityId = parentId AND twinned.municipalityOrder > coalesce($afterName, '')
    AND twinned.since <= date($asOf) //@when given asOf
    //@use municipalityFilter
  WITH municipality, twinned
  // By all that the index is ordered by, or the whole list would be read and put in order.
  ORDER BY twinned.partnerCityId, twinned.municipalityOrder
  LIMIT $limit
  RETURN municipality {
    //@use municipalityProperties
  } AS municipality
    , toString(twinned.since) AS since, toString(twinned.certainSince) AS certainSince //@when edges
    , twinned.agreements AS agreementCount //@when edges, not given asOf
    //@when edges, given asOf
    , COUNT {
      MATCH (agreement:Agreement)
      WHERE agreement.municipalityId = municipality.id AND agreement.partnerCityId = parentId
        AND agreement.earliest <= date($asOf)
    } AS agreementCount
    //@end
}
RETURN parentId, municipality,
  since, certainSince, agreementCount //@when edges
