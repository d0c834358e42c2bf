CALL () {
  UNWIND $nodeIds AS id
  MATCH (node:Fact|Source {id: id})
  RETURN collect(node {
    .id, .name, .nameEn, .nameLocal, .title,
    date: coalesce(node.date, node.years, node.from, toString(node.year)),
    parties: CASE WHEN node:Agreement THEN
      [(signatory)-[:SIGNED]->(node) | signatory.name] + [(node)-[:WITH]->(partner) | partner.name] END
  }) AS nodes
}
CALL () {
  UNWIND $steps AS step
  MATCH (source:Fact|Source {id: step.source})
  MATCH (target:Fact|Source {id: step.target})
  MATCH (source)-[relationship]->(target)
  WHERE type(relationship) = step.type AND ($asOf IS NULL OR
    coalesce(coalesce(relationship.since, relationship.earliest, date(relationship.on)) <= date($asOf), true)
    AND NOT (type(relationship) IN $stateTypes AND coalesce(relationship.latest < date($asOf), false)))
  RETURN collect(relationship {
    .role, .note, .locator, .literature, .sourceId,
    date: coalesce(relationship.date, relationship.on), deed: relationship.deed,
    count: coalesce(relationship.count, relationship.agreements),
    since: toString(relationship.since), certainSince: toString(relationship.certainSince),
    type: type(relationship), source: startNode(relationship).id, target: endNode(relationship).id
  }) AS relationships
}
RETURN nodes, relationships
