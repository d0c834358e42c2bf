// What agreementNetwork gives without a filter, by the twinnings that the import derives.
MATCH (source:Municipality)-[twinned:TWINNED_WITH]->(target:PartnerCity)
WITH source, target, twinned.agreements AS weight, twinned.agreements AS certainWeight,
  twinned.since AS since, twinned.certainSince AS certainSince
LIMIT $edgeLimit
WITH collect(source.id) AS sources, collect(target.id) AS targets,
  collect(weight) AS weights, collect(certainWeight) AS certainWeights,
  collect(coalesce(toString(since), '')) AS since, collect(coalesce(toString(certainSince), '')) AS certainSince,
  collect(DISTINCT source) + collect(DISTINCT target) AS nodes
UNWIND nodes AS node
WITH sources, targets, weights, certainWeights, since, certainSince, node
LIMIT $nodeLimit
RETURN sources, targets, weights, certainWeights, since, certainSince,
  collect(node.id) AS ids, collect(node.name) AS names, collect(node.nameEn) AS namesEn,
  collect(coalesce(node.nameLocal, node.name)) AS namesLocal, collect(node.countryCode) AS countryCodes,
  collect(node.location.latitude) AS latitudes, collect(node.location.longitude) AS longitudes
