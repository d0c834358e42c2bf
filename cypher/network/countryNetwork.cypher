CALL () {
  //@use matchedAgreements
    //@use agreementFilter
    AND agreement.municipalityCountryCode <> agreement.partnerCountryCode
  RETURN agreement, agreement.municipalityCountryCode AS sourceCode, agreement.partnerCountryCode AS targetCode
  UNION ALL
  MATCH (source:LocalGovernment)-[one:SIGNED|WITH]-(agreement:SameSidedAgreement)-[other:SIGNED|WITH]-(target:LocalGovernment)
  WHERE source.countryCode <> target.countryCode
    AND (type(one) = 'SIGNED' AND type(other) = 'WITH' OR type(one) = type(other) AND source.countryCode < target.countryCode)
    AND agreement:Agreement //@when not given datasets
    //@use agreementFilter
  WITH DISTINCT agreement, source.countryCode AS sourceCode, target.countryCode AS targetCode
  RETURN agreement, sourceCode, targetCode
}
WITH sourceCode, targetCode, count(*) AS weight,
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
