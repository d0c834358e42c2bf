// Two letters wrong cost Lucene more than all else, and mean something only where nothing is nearer.
CALL () {
  CALL db.index.fulltext.queryNodes('fact_name_ending_search', $query, {limit: $candidates}) YIELD node, score
  RETURN collect([node, score]) AS near
}
CALL (near) {
  UNWIND near AS found
  RETURN found[0] AS node, found[1] AS score
UNION ALL
  WITH near
  WHERE near = [] AND $widerQuery <> $query
  CALL db.index.fulltext.queryNodes('fact_name_ending_search', $widerQuery, {limit: $candidates}) YIELD node, score
  RETURN node, score
}
RETURN count(node) AS count
