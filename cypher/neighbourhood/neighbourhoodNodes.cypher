UNWIND $ids AS id
MATCH (node:Fact|Source {id: id})
RETURN node {
  //@use drawnNodeProperties
  ,
  countryCode: CASE
    WHEN node:Country THEN node.code
    WHEN node:State THEN CASE node.codeScheme WHEN 'ISO_3166_1' THEN node.code END
    ELSE head([(node)-[:IN_COUNTRY]->(country:Country) | country.code])
  END,
  latitude: node.location.latitude, longitude: node.location.longitude
} AS node,
//@when filtered
COUNT {
  MATCH (node)-[relationship:@pathTypes]-(neighbour)
  WHERE ($withAgreements OR node:Agreement|SupplementaryAgreement OR NOT type(relationship) IN $agreementTypes)
    //@use neighbourLabels
    //@use neighbourHeld
} AS degree,
//@end
//@when not filtered
CASE
  WHEN node:Agreement|SupplementaryAgreement THEN COUNT { (node)-[:@pathTypes]-() }
  ELSE COUNT { (node)-[:@pathTypesWithoutAgreements]-() }
END AS degree
//@end
