CALL () {
  MATCH (source:Municipality)-[:SIGNED]->(agreement:@agreements)-[:WITH]->(target:PartnerCity)
  WHERE true
    //@use agreementFilter
  RETURN source, target, agreement
  UNION ALL
  // Two parties on one side, which few agreements have: two cities abroad, or two municipalities.
  MATCH (source:LocalGovernment)-[one:SIGNED|WITH]-(agreement:SameSidedAgreement)-[other:SIGNED|WITH]-(target:LocalGovernment)
  WHERE type(one) = type(other)
    AND agreement:Agreement //@when not given datasets
    //@use agreementFilter
    AND source.id < target.id
  RETURN source, target, agreement
}
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
