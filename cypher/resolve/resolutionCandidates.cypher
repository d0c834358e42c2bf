UNWIND $names AS name
CALL (name) {
  UNWIND name.searches AS search
  CALL db.index.fulltext.queryNodes('fact_name_search', search, {limit: $candidates}) YIELD node
  RETURN node
UNION
  UNWIND name.ids AS id
  MATCH (node:Fact {id: id})
  WHERE node.foldedNames IS NOT NULL
  RETURN node
UNION
  UNWIND name.seatsOf AS area
  MATCH (province:Province)
  WHERE province.id = area OR province.code = area
  MATCH (province)<-[:IN_PROVINCE]-(node:Municipality)
  WHERE node.kind IN ['METROPOLITAN', 'PROVINCIAL_CENTRE']
  RETURN node
}
WITH node, collect(name.position) AS positions
RETURN positions, node {
  //@use entityProperties
} AS entity
