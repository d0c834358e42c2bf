MATCH (origin:Fact|Source {id: $from})
MATCH (destination:Fact|Source {id: $to})
CALL (origin, destination) {
  // Not "ALL SHORTEST": that takes longer, and between two hubs no LIMIT stops it in time (Neo4j 5.26).
  MATCH path = allShortestPaths((origin)-[:@pathTypes*..6]-(destination))
  WHERE all(node IN nodes(path) WHERE
      (COUNT { (node)--() } <= $hubDegree OR node = origin OR node = destination)
      AND (NOT node:Agreement|SupplementaryAgreement OR node = origin OR node = destination)
      //@use nodeHeld
    )
    //@when given asOf
    AND all(relationship IN relationships(path) WHERE true
      //@use relationshipHeld
    )
    //@end
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
        //@use drawnNodeProperties
      }],
      relationships: [relationship IN
        reduce(all = [], one IN parallel | all + one) //@when withFacts
        [] //@when not withFacts
        | relationship {
        //@use relationshipProperties
      }]
    }
  }) AS paths
}
RETURN size(found) AS found, length(head(found)) AS hops, paths,
  COUNT { (origin)--() } AS fromDegree, COUNT { (destination)--() } AS toDegree
