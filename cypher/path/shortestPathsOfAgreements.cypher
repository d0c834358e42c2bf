MATCH (origin:Fact|Source {id: $from})
MATCH (destination:Fact|Source {id: $to})
CALL (origin, destination) {
  // Not "ALL SHORTEST": that takes longer, and between two hubs no LIMIT stops it in time (Neo4j 5.26).
  MATCH path = allShortestPaths((origin)-[:ABOUT|ACTIVE_IN|ANNOUNCED|ATTACHED_TO|ATTENDED_BY|AUTHORED|BASED_IN|BUILDS_ON|CITED_THROUGH|CITES|CITIZEN_OF|COMPLETES|CORRESPONDS_TO|EXPRESSES|FOUNDED|GOVERNED|HAS_LOCAL_MEMBERS_IN|HELD_IN|HELD_OFFICE|INITIATED|IN_COUNTRY|IN_PROVINCE|JOINS|LISTED_BESIDE|MADE_BY|MET|NEGOTIATED_WITH|OBJECTED_TO|PART_OF|PRECEDED_BY|PROPOSED|PURSUED_BY|PURSUED_IN|REORGANISED|REPEATS|REPRESENTS|RESULTED_IN|SIGNED|SIGNED_BY|SPOKEN_AT|SPOKEN_BY|SUCCEEDED_BY|TRAINED|TWINNED_WITH|VISITED|WITH*..6]-(destination))
  WHERE all(node IN nodes(path) WHERE
      (COUNT { (node)--() } <= $hubDegree OR node = origin OR node = destination)
      AND (NOT node:Agreement OR node = origin OR node = destination)
      AND ($asOf IS NULL OR coalesce(node.earliest <= date($asOf), true) AND coalesce(node.year <= date($asOf).year, true)))
    AND all(relationship IN relationships(path) WHERE $asOf IS NULL OR
      coalesce(coalesce(relationship.since, relationship.earliest, date(relationship.on)) <= date($asOf), true)
      AND NOT (type(relationship) IN $stateTypes AND coalesce(relationship.latest < date($asOf), false)))
  WITH path
  LIMIT $most
  RETURN collect(path) AS found
}
CALL (found) {
  UNWIND found AS path
  WITH path
  WHERE length(path) <= $maxHops
  WITH nodes(path) AS nodes, relationships(path) AS relationships, [node IN nodes(path) | node.id] AS ids,
    [index IN range(0, length(path) - 1) |
      type(relationships(path)[index])
        + CASE WHEN startNode(relationships(path)[index]) = nodes(path)[index] THEN '>' ELSE '<' END] AS links
  WHERE $afterNodes IS NULL OR ids > $afterNodes OR (ids = $afterNodes AND links > $afterLinks)
  WITH ids, links, head(collect(nodes)) AS nodes, collect(relationships) AS parallel
  ORDER BY ids, links
  LIMIT $limit
  RETURN collect({
    nodes: ids,
    links: links,
    details: {
      nodes: [node IN nodes | node {
        .id, .name, .nameEn, .nameLocal, .title,
        date: coalesce(node.date, node.years, node.from, toString(node.year)),
        parties: CASE WHEN node:Agreement THEN
          [(signatory)-[:SIGNED]->(node) | signatory.name] + [(node)-[:WITH]->(partner) | partner.name] END
      }],
      relationships: [relationship IN CASE WHEN $withFacts THEN reduce(all = [], one IN parallel | all + one) ELSE [] END | relationship {
        .role, .note, .locator, .literature, .sourceId,
        date: coalesce(relationship.date, relationship.on), deed: relationship.deed,
        count: coalesce(relationship.count, relationship.agreements),
        since: toString(relationship.since), certainSince: toString(relationship.certainSince),
        type: type(relationship), source: startNode(relationship).id, target: endNode(relationship).id
      }]
    }
  }) AS paths
}
RETURN size(found) AS found, length(head(found)) AS hops, paths,
  COUNT { (origin)--() } AS fromDegree, COUNT { (destination)--() } AS toDegree
