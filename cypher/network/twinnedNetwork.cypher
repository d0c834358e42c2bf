// What agreementNetwork gives without a filter, by the twinnings that the import derives.
MATCH (source:LocalGovernment)-[twinned:TWINNED_WITH]->(target:LocalGovernment)
WITH source, target, twinned.agreements AS weight,
  twinned.agreements AS certainWeight, twinned.since AS since, twinned.certainSince AS certainSince //@when days
  null AS certainWeight, null AS since, null AS certainSince //@when not days
LIMIT $edgeLimit
//@use networkEdges
WITH sources, targets, weights, certainWeights, since, certainSince, node
LIMIT $nodeLimit
RETURN sources, targets, weights, certainWeights, since, certainSince,
  //@use networkNames
  collect(node.countryCode) AS countryCodes, //@when places
  collect(null) AS countryCodes //@when not places
