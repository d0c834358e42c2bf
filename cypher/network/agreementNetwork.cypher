MATCH (agreement:Agreement)
WHERE ($partnerCountry IS NULL OR agreement.partnerCountryCode = $partnerCountry)
  AND ($partnerCountries IS NULL OR agreement.partnerCountryCode IN $partnerCountries)
  AND ($partnerCity IS NULL OR agreement.partnerCityId = $partnerCity)
  AND ($municipality IS NULL OR agreement.municipalityId = $municipality)
  AND ($province IS NULL OR agreement.provinceCode = $province)
  AND ($municipalityKinds IS NULL OR agreement.municipalityKind IN $municipalityKinds)
  AND ($dateFrom IS NULL OR agreement.latest >= date($dateFrom))
  AND ($dateUntil IS NULL OR agreement.earliest <= date($dateUntil))
  AND ($asOf IS NULL OR agreement.earliest <= date($asOf))
  AND ($table IS NULL OR agreement.table = $table)
  AND ($repeats IS NULL OR $repeats = EXISTS { (agreement)-[:REPEATS]->(:Agreement) })
WITH agreement.municipalityId AS sourceId, agreement.partnerCityId AS targetId, count(*) AS weight,
  sum(CASE WHEN $asOf IS NULL OR agreement.latest <= date($asOf) THEN 1 ELSE 0 END) AS certainWeight,
  min(agreement.earliest) AS since, min(agreement.latest) AS certainSince
LIMIT $edgeLimit
WITH collect(sourceId) AS sources, collect(targetId) AS targets,
  collect(weight) AS weights, collect(certainWeight) AS certainWeights,
  collect(coalesce(toString(since), '')) AS since, collect(coalesce(toString(certainSince), '')) AS certainSince,
  collect(DISTINCT sourceId) + collect(DISTINCT targetId) AS nodeIds
UNWIND nodeIds AS nodeId
MATCH (node:LocalGovernment {id: nodeId})
WITH sources, targets, weights, certainWeights, since, certainSince, node
LIMIT $nodeLimit
RETURN sources, targets, weights, certainWeights, since, certainSince,
  collect(node.id) AS ids, collect(node.name) AS names, collect(node.nameEn) AS namesEn,
  collect(coalesce(node.nameLocal, node.name)) AS namesLocal, collect(node.countryCode) AS countryCodes,
  collect(node.location.latitude) AS latitudes, collect(node.location.longitude) AS longitudes
