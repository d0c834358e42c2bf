MATCH (source:Municipality)-[:SIGNED]->(agreement:Agreement)-[:WITH]->(target:PartnerCity)
WHERE true
  //@use agreementFilter
WITH source, target, count(*) AS weight,
  //@use networkDays
LIMIT $edgeLimit
//@use networkEdges
WITH sources, targets, weights, certainWeights, since, certainSince, node
LIMIT $nodeLimit
RETURN sources, targets, weights, certainWeights, since, certainSince,
  //@use networkNames
  collect(node.countryCode) AS countryCodes, //@when places
  collect(null) AS countryCodes //@when not places
