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
WITH node, score, node.foldedNames AS names
WITH node, score, names,
  CASE
    WHEN $folded IN names THEN 0
    WHEN any(name IN names WHERE ' ' + name + ' ' CONTAINS ' ' + $folded + ' ') THEN 1
    WHEN any(name IN names WHERE name STARTS WITH $folded) THEN 2
    WHEN any(name IN names WHERE name CONTAINS ' ' + $folded) THEN 3
    WHEN any(name IN names WHERE name CONTAINS $folded) THEN 5
    ELSE 4
  END AS rank
// With letters wrong, a name that begins alike and is about as long is likelier meant than a longer one with such a word in it.
WITH node, score, rank,
  CASE
    WHEN rank = 4 THEN reduce(least = 1000,
      letters IN [name IN names WHERE left(name, 1) = left($folded, 1) | abs(size(name) - size($folded))] |
      CASE WHEN letters < least THEN letters ELSE least END)
    ELSE 0
  END AS misfit
ORDER BY rank, misfit, score DESC, coalesce(node.agreementCount, 0) DESC, node.id
SKIP $skip
LIMIT $limit
RETURN node {.id, .name, .nameEn, .nameLocal} AS named,
  node.searchNames AS names //@when edges
