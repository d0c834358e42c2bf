UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:PartnerCity)<-[twinned:TWINNED_WITH]-(municipality:Municipality)
  USING INDEX twinned:TWINNED_WITH(partnerCityId, municipalityOrder)
  WHERE twinned.partnerCityId = parentId AND twinned.municipalityOrder > coalesce($afterName, '')
    AND ($asOf IS NULL OR twinned.since <= date($asOf))
    AND ($province IS NULL OR municipality.provinceCode = $province)
    AND ($kinds IS NULL OR municipality.kind IN $kinds)
    AND ($partnerCountry IS NULL OR EXISTS { (municipality)-[:TWINNED_WITH]->(:PartnerCity {countryCode: $partnerCountry}) })
    AND ($hasAgreements IS NULL OR $hasAgreements = (municipality.agreementCount > 0))
    AND ($existing IS NULL OR $existing <> EXISTS { (municipality)-[:SUCCEEDED_BY]->() })
    AND ($existingOn IS NULL OR coalesce(municipality.endedOn > date($existingOn), true) AND coalesce(municipality.begunOn <= date($existingOn), true))
  WITH municipality, twinned
  // By all that the index is ordered by, or the whole list would be read and put in order.
  ORDER BY twinned.partnerCityId, twinned.municipalityOrder
  LIMIT $limit
  RETURN municipality {
    .id, .name, .nameEn, .nameLocal, .kind, .geoNamesId, .agreementCount, .nameOrder, .countryId, .provinceId,
    latitude: municipality.location.latitude, longitude: municipality.location.longitude
  } AS municipality,
    CASE WHEN $edges THEN toString(twinned.since) END AS since,
    CASE WHEN $edges THEN toString(twinned.certainSince) END AS certainSince,
    CASE WHEN $edges THEN CASE WHEN $asOf IS NULL THEN twinned.agreements
      ELSE COUNT { MATCH (agreement:Agreement) WHERE agreement.municipalityId = municipality.id
        AND agreement.partnerCityId = parentId AND agreement.earliest <= date($asOf) }
    END END AS agreementCount
}
RETURN parentId, municipality, since, certainSince, agreementCount
