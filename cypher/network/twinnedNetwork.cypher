// What agreementNetwork gives without a filter, by the twinnings that the import derives.
MATCH (source:Municipality)-[twinned:TWINNED_WITH]->(target:PartnerCity)
WITH source, target, twinned.agreements AS weight, CASE WHEN $days THEN twinned.agreements END AS certainWeight,
  CASE WHEN $days THEN twinned.since END AS since, CASE WHEN $days THEN twinned.certainSince END AS certainSince
LIMIT $edgeLimit
WITH collect(source.id) AS sources, collect(target.id) AS targets,
  collect(weight) AS weights, collect(certainWeight) AS certainWeights,
  collect(CASE WHEN $days THEN coalesce(toString(since), '') END) AS since,
  collect(CASE WHEN $days THEN coalesce(toString(certainSince), '') END) AS certainSince,
  collect(DISTINCT source) + collect(DISTINCT target) AS nodes
UNWIND nodes AS node
WITH sources, targets, weights, certainWeights, since, certainSince, node
LIMIT $nodeLimit
RETURN sources, targets, weights, certainWeights, since, certainSince,
  collect(node.id) AS ids, collect(node.name) AS names,
  collect(CASE WHEN $otherNames THEN node.nameEn END) AS namesEn,
  collect(CASE WHEN $otherNames THEN coalesce(node.nameLocal, node.name) END) AS namesLocal,
  collect(CASE WHEN $places THEN node.countryCode END) AS countryCodes,
  collect(CASE WHEN $places THEN node.location.latitude END) AS latitudes,
  collect(CASE WHEN $places THEN node.location.longitude END) AS longitudes
