MATCH (node:Fact|Source {id: $id})
CALL (node) {
  MATCH (node)-[relationship:ABOUT|ACTIVE_IN|ANNOUNCED|ATTACHED_TO|ATTENDED_BY|AUTHORED|BASED_IN|BUILDS_ON|CITED_THROUGH|CITES|CITIZEN_OF|COMPLETES|CORRESPONDS_TO|EXPRESSES|FOUNDED|GOVERNED|HAS_LOCAL_MEMBERS_IN|HELD_IN|HELD_OFFICE|INITIATED|JOINS|LISTED_BESIDE|MADE_BY|MET|NEGOTIATED_WITH|OBJECTED_TO|PART_OF|PRECEDED_BY|PROPOSED|PURSUED_BY|PURSUED_IN|REORGANISED|REPEATS|REPRESENTS|RESULTED_IN|SIGNED_BY|SPOKEN_AT|SPOKEN_BY|SUCCEEDED_BY|TRAINED|TWINNED_WITH|VISITED]-(neighbour)
  WHERE type(relationship) IN $types AND ($labels IS NULL OR any(label IN labels(neighbour) WHERE label IN $labels))
    AND ($asOf IS NULL OR coalesce(node.earliest <= date($asOf), true) AND coalesce(node.year <= date($asOf).year, true)
      AND coalesce(neighbour.earliest <= date($asOf), true) AND coalesce(neighbour.year <= date($asOf).year, true)
      AND coalesce(coalesce(relationship.since, relationship.earliest, date(relationship.on)) <= date($asOf), true)
      AND NOT (type(relationship) IN $stateTypes AND coalesce(relationship.latest < date($asOf), false)))
  WITH node, relationship, neighbour,
    type(relationship) + CASE WHEN startNode(relationship) = node THEN '>' ELSE '<' END + ' '
      + coalesce(toString(coalesce(relationship.since, relationship.earliest, date(relationship.on), neighbour.earliest)), '')
      + ' ' + neighbour.id + ' ' + coalesce(relationship.role, '') + ' ' + coalesce(relationship.date, '') AS key
  WHERE key > $after
  ORDER BY key
  LIMIT $limit
  RETURN relationship, neighbour
  UNION ALL
  // A place lies in one country and one province at most, and an agreement has few parties.
  MATCH (node)-[relationship:IN_COUNTRY|IN_PROVINCE|WITH]->(neighbour)
  WHERE type(relationship) IN $types AND ($labels IS NULL OR any(label IN labels(neighbour) WHERE label IN $labels))
    AND ($asOf IS NULL OR coalesce(node.earliest <= date($asOf), true))
  RETURN relationship, neighbour
  UNION ALL
  MATCH (node)<-[relationship:SIGNED]-(neighbour)
  WHERE type(relationship) IN $types AND ($labels IS NULL OR any(label IN labels(neighbour) WHERE label IN $labels))
    AND ($asOf IS NULL OR node.earliest <= date($asOf))
  RETURN relationship, neighbour
  UNION ALL
  // Of what a country, a province or a party to agreements can have very many, only the page is read.
  MATCH (neighbour:Fact)
  USING INDEX neighbour:Fact(countryId, id)
  WHERE neighbour.countryId = $id AND neighbour.id > $afterInCountry AND ($labels IS NULL OR any(label IN labels(neighbour) WHERE label IN $labels))
  WITH node, neighbour
  ORDER BY neighbour.countryId, neighbour.id
  LIMIT $limit
  MATCH (neighbour)-[relationship:IN_COUNTRY]->(node)
  RETURN relationship, neighbour
  UNION ALL
  MATCH (neighbour:Municipality)
  USING INDEX neighbour:Municipality(provinceId, id)
  WHERE neighbour.provinceId = $id AND neighbour.id > $afterInProvince
  WITH node, neighbour
  ORDER BY neighbour.provinceId, neighbour.id
  LIMIT $limit
  MATCH (neighbour)-[relationship:IN_PROVINCE]->(node)
  RETURN relationship, neighbour
  UNION ALL
  MATCH (neighbour:Agreement)
  USING INDEX neighbour:Agreement(municipalityId, dateOrder)
  WHERE neighbour.municipalityId = $id AND neighbour.dateOrder > $afterSigned
    AND ($asOf IS NULL OR neighbour.earliest <= date($asOf))
  WITH node, neighbour
  ORDER BY neighbour.municipalityId, neighbour.dateOrder
  LIMIT $limit
  MATCH (neighbour)<-[relationship:SIGNED]-(node)
  RETURN relationship, neighbour
  UNION ALL
  MATCH (neighbour:Agreement)
  USING INDEX neighbour:Agreement(partnerCityId, dateOrder)
  WHERE neighbour.partnerCityId = $id AND neighbour.dateOrder > $afterWith
    AND ($asOf IS NULL OR neighbour.earliest <= date($asOf))
  WITH node, neighbour
  ORDER BY neighbour.partnerCityId, neighbour.dateOrder
  LIMIT $limit
  MATCH (neighbour)-[relationship:WITH]->(node)
  RETURN relationship, neighbour
}
WITH node, relationship, neighbour,
  type(relationship) + CASE WHEN startNode(relationship) = node THEN '>' ELSE '<' END + ' '
    + coalesce(toString(coalesce(relationship.since, relationship.earliest, date(relationship.on), neighbour.earliest)), '')
    + ' ' + neighbour.id + ' ' + coalesce(relationship.role, '') + ' ' + coalesce(relationship.date, '') AS key
WHERE key > $after
ORDER BY key
LIMIT $limit
RETURN key, COUNT { (neighbour)--() } AS degree,
  node {
    .id, .name, .nameEn, .nameLocal, .title,
    date: coalesce(node.date, node.years, node.from, toString(node.year)),
    parties: CASE WHEN node:Agreement THEN
      [(signatory)-[:SIGNED]->(node) | signatory.name] + [(node)-[:WITH]->(partner) | partner.name] END
  } AS node,
  neighbour {
    .id, .name, .nameEn, .nameLocal, .title,
    date: coalesce(neighbour.date, neighbour.years, neighbour.from, toString(neighbour.year)),
    parties: CASE WHEN neighbour:Agreement THEN
      [(signatory)-[:SIGNED]->(neighbour) | signatory.name] + [(neighbour)-[:WITH]->(partner) | partner.name] END
  } AS neighbour,
  relationship {
    .role, .note, .locator, .literature, .sourceId,
    date: coalesce(relationship.date, relationship.on), deed: relationship.deed,
    count: coalesce(relationship.count, relationship.agreements),
    since: toString(relationship.since), certainSince: toString(relationship.certainSince),
    type: type(relationship), source: startNode(relationship).id, target: endNode(relationship).id
  } AS relationship
