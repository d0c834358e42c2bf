UNWIND $rows AS row
CALL (row) {
  MATCH (source:Fact {id: row.from}) RETURN source
  UNION ALL
  MATCH (source:Source {id: row.from}) RETURN source
}
CALL (row) {
  MATCH (target:Fact {id: row.to}) RETURN target
  UNION ALL
  MATCH (target:Source {id: row.to}) RETURN target
}
CREATE (source)-[relation:$(row.type)]->(target)
SET relation = row.properties, relation.count = toInteger(row.count),
  relation.earliest = date(row.earliest), relation.latest = date(row.latest)
