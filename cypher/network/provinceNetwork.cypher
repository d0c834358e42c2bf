MATCH (agreement:Agreement)
WHERE true
  //@use agreementFilter
  AND agreement.provinceCode IS NOT NULL
WITH agreement.provinceCode AS sourceCode, agreement.partnerCountryCode AS targetCode, count(*) AS weight,
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
