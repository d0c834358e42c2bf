UNWIND $names AS name
CALL (name) {
  UNWIND name.searches AS search
  CALL db.index.fulltext.queryNodes('fact_name_search', search, {limit: $candidates}) YIELD node
  RETURN node
UNION
  UNWIND name.ids AS id
  MATCH (node:Fact {id: id})
  WHERE node.foldedNames IS NOT NULL
  RETURN node
UNION
  UNWIND name.seatsOf AS area
  MATCH (province:Province)
  WHERE province.id = area OR province.code = area
  MATCH (province)<-[:IN_PROVINCE]-(node:Municipality)
  WHERE node.kind IN ['METROPOLITAN', 'PROVINCIAL_CENTRE']
  RETURN node
}
WITH node, collect(name.position) AS positions
RETURN positions, node {
  .id, .name, .nameEn, .nameLocal, .localLanguage, .searchNames, .kind, .geoNamesId, .agreementCount,
  latitude: node.location.latitude, longitude: node.location.longitude,
  otherNames: [(node)-[:ALSO_NAMED]->(other:PlaceName) | other {.text, .language, .kind, .from, .until}],
  countries: CASE
    WHEN node:Country OR node:State THEN [node {.id, .name, .nameEn, .foldedNames}]
    ELSE [(node)-[:IN_COUNTRY|CITIZEN_OF|BASED_IN]->(country) | country {.id, .name, .nameEn, .foldedNames}]
  END,
  province: head([(node)-[:IN_PROVINCE]->(province:Province) | province {.id, .name, .nameEn, .foldedNames}]),
  city: head([(node:PartnerCity)-[:PART_OF]->(city:PartnerCity) | city {.id, .name, .nameEn, .foldedNames}])
} AS entity
