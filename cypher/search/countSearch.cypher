CALL () {
  CALL db.index.fulltext.queryNodes('fact_name_ending_search', $query, {limit: $candidates}) YIELD node
  RETURN count(node) AS near
}
// As in a search, two letters wrong are looked for only where nothing is nearer.
CALL (near) {
  WITH near
  WHERE near = 0 AND $widerQuery <> $query
  CALL db.index.fulltext.queryNodes('fact_name_ending_search', $widerQuery, {limit: $candidates}) YIELD node
  RETURN count(node) AS further
}
RETURN near + further AS count
