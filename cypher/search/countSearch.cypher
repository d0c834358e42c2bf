CALL db.index.fulltext.queryNodes('name_search', $query, {limit: $candidates}) YIELD node
RETURN count(node) AS count
