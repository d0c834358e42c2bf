UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Municipality)-[twinned:TWINNED_WITH]->(partnerCity:PartnerCity)
  USING INDEX twinned:TWINNED_WITH(municipalityId, partnerCityOrder)
  WHERE twinned.municipalityId = parentId AND twinned.partnerCityOrder > coalesce($afterName, '')
    AND twinned.since <= date($asOf) //@when given asOf
    //@use partnerCityFilter
  WITH partnerCity, twinned
  // By all that the index is ordered by, or the whole list would be read and put in order.
  ORDER BY twinned.municipalityId, twinned.partnerCityOrder
  LIMIT $limit
  RETURN partnerCity {
    //@use partnerCityProperties
  } AS partnerCity
    , toString(twinned.since) AS since, toString(twinned.certainSince) AS certainSince //@when edges
    , twinned.agreements AS agreementCount //@when edges, not given asOf
    //@when edges, given asOf
    , COUNT {
      MATCH (agreement:Agreement)
      WHERE agreement.municipalityId = parentId AND agreement.partnerCityId = partnerCity.id
        AND agreement.earliest <= date($asOf)
    } AS agreementCount
    //@end
}
RETURN parentId, partnerCity,
  since, certainSince, agreementCount //@when edges
