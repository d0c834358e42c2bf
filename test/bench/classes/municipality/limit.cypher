MATCH (municipality:Municipality {id: $id})
CALL (municipality) {
  MATCH (municipality)-[:SIGNED]->(agreement:Agreement)
  WITH agreement
  ORDER BY agreement.dateOrder
  LIMIT 50
  MATCH (agreement)-[:WITH]->(partnerCity:PartnerCity)-[:IN_COUNTRY]->(country:Country)
  RETURN collect({
    id: agreement.id,
    date: {edtf: agreement.date},
    partnerCity: {
      id: partnerCity.id,
      name: partnerCity.name,
      country: {code: country.code, name: country.name}
    }
  }) AS agreements
}
RETURN {
  municipality: {id: municipality.id, name: municipality.name, agreements: {nodes: agreements}}
} AS data
