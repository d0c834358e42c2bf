MATCH (start:Municipality {id: $id})
CALL (start) {
  MATCH (start)-[:TWINNED_WITH]->(partner:PartnerCity)
  WITH partner
  ORDER BY partner.nameOrder
  LIMIT 10
  CALL (partner) {
    MATCH (partner)<-[:TWINNED_WITH]-(municipality:Municipality)
    WITH municipality
    ORDER BY municipality.nameOrder
    LIMIT 10
    CALL (municipality) {
      MATCH (municipality)-[:TWINNED_WITH]->(city:PartnerCity)
      WITH city
      ORDER BY city.nameOrder
      LIMIT 10
      RETURN collect({id: city.id, name: city.name}) AS cities
    }
    RETURN collect({
      id: municipality.id, name: municipality.name, partnerCities: {nodes: cities}
    }) AS municipalities
  }
  RETURN collect({id: partner.id, name: partner.name, municipalities: {nodes: municipalities}}) AS partners
}
RETURN {municipality: {id: start.id, name: start.name, partnerCities: {nodes: partners}}} AS data
