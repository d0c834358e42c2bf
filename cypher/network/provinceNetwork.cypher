CALL () {
  //@use matchedAgreements
    //@use agreementFilter
    AND agreement.provinceCode IS NOT NULL AND agreement.partnerCountryCode IS NOT NULL
  RETURN agreement, agreement.provinceCode AS sourceCode, agreement.partnerCountryCode AS targetCode
  UNION ALL
  MATCH (source:Municipality)-[:SIGNED]->(agreement:SameSidedAgreement)-[:WITH]->(target:PartnerCity)
  WHERE true
    AND agreement:Agreement //@when not given datasets
    //@use agreementFilter
  WITH DISTINCT agreement, source.provinceCode AS sourceCode, target.countryCode AS targetCode
  RETURN agreement, sourceCode, targetCode
}
WITH sourceCode, targetCode, count(*) AS weight,
  //@use networkDays
LIMIT $edgeLimit
MATCH (source:Province {code: sourceCode})
CALL (targetCode) {
  MATCH (target:Country {code: targetCode})
  RETURN target
}
//@use networkEdges
OPTIONAL MATCH (node)-[:IN_COUNTRY]->(home:Country)
WITH sources, targets, weights, certainWeights, since, certainSince, node, home
LIMIT $nodeLimit
RETURN sources, targets, weights, certainWeights, since, certainSince,
  //@use networkNames
  collect(coalesce(home.code, node.code)) AS countryCodes, //@when places
  collect(null) AS countryCodes //@when not places
