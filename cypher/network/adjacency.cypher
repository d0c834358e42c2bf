MATCH (node:Fact|Source {id: $id})-[relationship:ABOUT|ACTIVE_IN|ANNOUNCED|ATTACHED_TO|ATTENDED_BY|AUTHORED|BASED_IN|BUILDS_ON|CITED_THROUGH|CITES|CITIZEN_OF|COMPLETES|CORRESPONDS_TO|EXPRESSES|FOUNDED|GOVERNED|HAS_LOCAL_MEMBERS_IN|HELD_IN|HELD_OFFICE|INITIATED|IN_COUNTRY|IN_PROVINCE|JOINS|LISTED_BESIDE|MADE_BY|MET|NEGOTIATED_WITH|OBJECTED_TO|PART_OF|PRECEDED_BY|PROPOSED|PURSUED_BY|PURSUED_IN|REORGANISED|REPEATS|REPRESENTS|RESULTED_IN|SIGNED|SIGNED_BY|SPOKEN_AT|SPOKEN_BY|SUCCEEDED_BY|TRAINED|TWINNED_WITH|VISITED|WITH]-(neighbour:Fact|Source)
WHERE type(relationship) IN $types
  AND ($labels IS NULL OR any(label IN labels(neighbour) WHERE label IN $labels))
  AND ($asOf IS NULL OR coalesce(node.earliest <= date($asOf), true) AND coalesce(node.year <= date($asOf).year, true)
      AND coalesce(neighbour.earliest <= date($asOf), true) AND coalesce(neighbour.year <= date($asOf).year, true)
      AND coalesce(coalesce(relationship.since, relationship.earliest, date(relationship.on)) <= date($asOf), true)
      AND NOT (type(relationship) IN $stateTypes AND coalesce(relationship.latest < date($asOf), false)))
WITH node, relationship, neighbour,
  type(relationship) + CASE WHEN startNode(relationship) = node THEN '>' ELSE '<' END + ' ' + neighbour.id
    + ' ' + coalesce(toString(coalesce(relationship.since, relationship.earliest, date(relationship.on))), '')
    + ' ' + coalesce(relationship.role, '') + ' ' + left(coalesce(relationship.locator, ''), 60) AS key
WHERE ($after IS NULL OR key > $after)
ORDER BY key
LIMIT $limit
RETURN key,
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
