CALL db.index.fulltext.queryNodes('fact_name_search', $query, {limit: $candidates}) YIELD node
RETURN count(node) AS count
