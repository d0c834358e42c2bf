MATCH (origin:Municipality {id: $from})
MATCH (destination:Municipality {id: $to})
CALL (origin, destination) {
  MATCH path = allShortestPaths((origin)-[:ABOUT|ACTIVE_IN|ANNOUNCED|ATTACHED_TO|ATTENDED_BY|AUTHORED|BASED_IN|BUILDS_ON|CITED_THROUGH|CITES|CITIZEN_OF|COMPLETES|CORRESPONDS_TO|EXPRESSES|FOUNDED|GOVERNED|HAS_LOCAL_MEMBERS_IN|HELD_IN|HELD_OFFICE|INITIATED|IN_COUNTRY|IN_PROVINCE|JOINS|LISTED_BESIDE|MADE_BY|MET|NEGOTIATED_WITH|OBJECTED_TO|PART_OF|PRECEDED_BY|PROPOSED|PURSUED_BY|PURSUED_IN|REORGANISED|REPRESENTS|RESULTED_IN|SIGNED_BY|SPOKEN_AT|SPOKEN_BY|SUCCEEDED_BY|TRAINED|TWINNED_WITH|VISITED*..6]-(destination))
  WHERE all(node IN nodes(path) WHERE
    COUNT { (node)--() } <= 250 OR node = origin OR node = destination)
  WITH path, [node IN nodes(path) | node.id] AS ids
  ORDER BY ids
  LIMIT 1
  RETURN collect({length: length(path), nodes: [node IN nodes(path) | {id: node.id, name: node.name}]}) AS paths
}
RETURN {paths: {nodes: paths}} AS data
