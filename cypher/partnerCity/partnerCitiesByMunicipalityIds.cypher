UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Municipality)-[twinned:TWINNED_WITH]->(partnerCity:PartnerCity)
  USING INDEX twinned:TWINNED_WITH(municipalityId, partnerCityOrder)
  WHERE twinned.municipalityId = parentId AND twinned.partnerCityOrder > coalesce($afterName, '')
    AND ($asOf IS NULL OR twinned.since <= date($asOf))
    AND ($country IS NULL OR partnerCity.countryCode = $country)
    AND ($kinds IS NULL OR partnerCity.kind IN $kinds)
    AND ($hasAgreements IS NULL OR $hasAgreements = (partnerCity.agreementCount > 0))
    AND ($existingOn IS NULL OR coalesce(partnerCity.endedOn > date($existingOn), true) AND coalesce(partnerCity.begunOn <= date($existingOn), true))
  WITH partnerCity, twinned
  // By all that the index is ordered by, or the whole list would be read and put in order.
  ORDER BY twinned.municipalityId, twinned.partnerCityOrder
  LIMIT $limit
  RETURN partnerCity {
    .id, .name, .nameEn, .nameLocal, .kind, .geoNamesId, .agreementCount, .nameOrder, .countryId, .partOfId,
    latitude: partnerCity.location.latitude, longitude: partnerCity.location.longitude
  } AS partnerCity,
    CASE WHEN $edges THEN toString(twinned.since) END AS since,
    CASE WHEN $edges THEN toString(twinned.certainSince) END AS certainSince,
    CASE WHEN $edges THEN CASE WHEN $asOf IS NULL THEN twinned.agreements
      ELSE COUNT { MATCH (agreement:Agreement) WHERE agreement.municipalityId = parentId
        AND agreement.partnerCityId = partnerCity.id AND agreement.earliest <= date($asOf) }
    END END AS agreementCount
}
RETURN parentId, partnerCity, since, certainSince, agreementCount
