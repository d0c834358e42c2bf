MATCH (municipality:Municipality)
WHERE municipality.nameOrder > $after
WITH municipality
ORDER BY municipality.nameOrder
LIMIT 50
CALL (municipality) {
  MATCH (municipality)-[:SIGNED]->(agreement:Agreement)
  WITH agreement
  ORDER BY agreement.dateOrder DESC
  LIMIT 1
  RETURN collect({id: agreement.id, date: {edtf: agreement.date}}) AS latest
}
RETURN {
  municipalities: {
    nodes: collect({
      id: municipality.id,
      name: municipality.name,
      agreements: {totalCount: COUNT { (municipality)-[:SIGNED]->() }, nodes: latest}
    })
  }
} AS data
