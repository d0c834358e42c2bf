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
  AND agreement.provinceCode IS NOT NULL
WITH agreement.provinceCode AS sourceCode, agreement.partnerCountryCode AS targetCode, count(*) AS weight,
  CASE WHEN $days THEN sum(CASE WHEN $asOf IS NULL OR agreement.latest <= date($asOf) THEN 1 ELSE 0 END) END AS certainWeight,
  CASE WHEN $days THEN min(agreement.earliest) END AS since,
  CASE WHEN $days THEN min(agreement.latest) END AS certainSince
LIMIT $edgeLimit
MATCH (source:Province {code: sourceCode})
CALL (targetCode) {
  MATCH (target:Country {code: targetCode})
  RETURN target
}
WITH collect(source.id) AS sources, collect(target.id) AS targets,
  collect(weight) AS weights, collect(certainWeight) AS certainWeights,
  collect(CASE WHEN $days THEN coalesce(toString(since), '') END) AS since,
  collect(CASE WHEN $days THEN coalesce(toString(certainSince), '') END) AS certainSince,
  collect(DISTINCT source) + collect(DISTINCT target) AS nodes
UNWIND nodes AS node
OPTIONAL MATCH (node)-[:IN_COUNTRY]->(home:Country)
WITH sources, targets, weights, certainWeights, since, certainSince, node, home
LIMIT $nodeLimit
RETURN sources, targets, weights, certainWeights, since, certainSince,
  collect(node.id) AS ids, collect(node.name) AS names,
  collect(CASE WHEN $otherNames THEN node.nameEn END) AS namesEn,
  collect(CASE WHEN $otherNames THEN coalesce(node.nameLocal, node.name) END) AS namesLocal,
  collect(CASE WHEN $places THEN coalesce(home.code, node.code) END) AS countryCodes,
  collect(CASE WHEN $places THEN node.location.latitude END) AS latitudes,
  collect(CASE WHEN $places THEN node.location.longitude END) AS longitudes
