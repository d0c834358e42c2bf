UNWIND $ids AS id
MATCH (node:Fact|Source {id: id})
CALL (node) {
  MATCH (node)-[relationship:ABOUT|ACTIVE_IN|ANNOUNCED|ATTACHED_TO|ATTENDED_BY|AUTHORED|BASED_IN|BUILDS_ON|CITED_THROUGH|CITES|CITIZEN_OF|COMPLETES|CORRESPONDS_TO|EXPRESSES|FOUNDED|GOVERNED|HAS_LOCAL_MEMBERS_IN|HELD_IN|HELD_OFFICE|INITIATED|IN_COUNTRY|IN_PROVINCE|JOINS|LISTED_BESIDE|MADE_BY|MET|NEGOTIATED_WITH|OBJECTED_TO|PART_OF|PRECEDED_BY|PROPOSED|PURSUED_BY|PURSUED_IN|REORGANISED|REPRESENTS|RESULTED_IN|SIGNED_BY|SPOKEN_AT|SPOKEN_BY|SUCCEEDED_BY|TRAINED|TWINNED_WITH|VISITED]->(neighbour)
  WHERE neighbour.id IN $ids
  RETURN relationship, neighbour
  UNION ALL
  MATCH (node:Agreement)-[relationship:REPEATS|WITH]->(neighbour)
  WHERE neighbour.id IN $ids
  RETURN relationship, neighbour
  UNION ALL
  MATCH (node:Agreement)<-[relationship:SIGNED]-(neighbour)
  WHERE neighbour.id IN $ids
  RETURN relationship, neighbour
}
WITH node, relationship, neighbour
WHERE ($asOf IS NULL OR coalesce(node.earliest <= date($asOf), true) AND coalesce(node.year <= date($asOf).year, true)
  AND coalesce(neighbour.earliest <= date($asOf), true) AND coalesce(neighbour.year <= date($asOf).year, true)
  AND coalesce(coalesce(relationship.since, relationship.earliest, date(relationship.on)) <= date($asOf), true)
  AND NOT (type(relationship) IN $stateTypes AND coalesce(relationship.latest < date($asOf), false)))
WITH relationship
LIMIT $limit
RETURN relationship {
  .role, .note, .locator, .literature, .sourceId,
  date: coalesce(relationship.date, relationship.on), deed: relationship.deed,
  count: coalesce(relationship.count, relationship.agreements),
  since: toString(relationship.since), certainSince: toString(relationship.certainSince),
  type: type(relationship), source: startNode(relationship).id, target: endNode(relationship).id
} AS relationship
