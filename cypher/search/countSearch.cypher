// Two letters wrong cost Lucene more than all else, and mean something only where nothing is nearer.
CALL () {
  CALL db.index.fulltext.queryNodes('fact_name_ending_search', $query, {limit: $candidates}) YIELD node, score
  RETURN collect({node: node, score: score}) AS near
}
CALL (near) {
  UNWIND near AS found
  RETURN found.node AS node, found.score AS score
UNION
  WITH near
  WHERE near = [] AND $widerQuery <> $query
  CALL db.index.fulltext.queryNodes('fact_name_ending_search', $widerQuery, {limit: $candidates}) YIELD node, score
  RETURN node, score
}
RETURN count(node) AS count
