.id, .name, .nameEn, .nameLocal, .localLanguage, .searchNames, .kind, .geoNamesId, .wikidataId, .agreementCount,
latitude: node.location.latitude, longitude: node.location.longitude,
otherNames: [(node)-[:ALSO_NAMED]->(other:PlaceName) | other {.text, .language, .kind, .from, .until}],
countries: CASE
  WHEN node:Country OR node:State THEN [node {.id, .name, .nameEn, .foldedNames}]
  ELSE [(node)-[:IN_COUNTRY|CITIZEN_OF|BASED_IN]->(country) | country {.id, .name, .nameEn, .foldedNames}]
END,
province: head([(node)-[:IN_PROVINCE]->(province:Province) | province {.id, .name, .nameEn, .foldedNames}]),
city: head([(node:PartnerCity)-[:PART_OF]->(city:PartnerCity) | city {.id, .name, .nameEn, .foldedNames}])
