MATCH (agreement:Agreement)
WHERE true
  //@use agreementFilter
  AND agreement.municipalityCountryCode <> agreement.partnerCountryCode
WITH agreement.municipalityCountryCode AS sourceCode, agreement.partnerCountryCode AS targetCode, count(*) AS weight,
  //@use networkDays
LIMIT $edgeLimit
MATCH (source:Country {code: sourceCode})
CALL (targetCode) {
  MATCH (target:Country {code: targetCode})
  RETURN target
}
//@use networkEdges
WITH sources, targets, weights, certainWeights, since, certainSince, node
LIMIT $nodeLimit
RETURN sources, targets, weights, certainWeights, since, certainSince,
  //@use networkNames
  collect(node.code) AS countryCodes, //@when places
  collect(null) AS countryCodes //@when not places
