CALL db.index.fulltext.queryNodes('fact_name_search', $query, {limit: $candidates}) YIELD node, score
WITH node, score,
  CASE
    WHEN $folded IN node.foldedNames THEN 0
    WHEN any(name IN node.foldedNames WHERE ' ' + name + ' ' CONTAINS ' ' + $folded + ' ') THEN 1
    WHEN any(name IN node.foldedNames WHERE name STARTS WITH $folded) THEN 2
    WHEN any(name IN node.foldedNames WHERE name CONTAINS $folded) THEN 3
    ELSE 4
  END AS rank
ORDER BY rank, score DESC, coalesce(node.agreementCount, 0) DESC, node.id
SKIP $skip
LIMIT $limit
RETURN node {.id, .name, .nameEn, .nameLocal} AS named, CASE WHEN $edges THEN node.searchNames END AS names
