MATCH (agreement:Agreement)
WHERE agreement.dateOrder >= $year AND agreement.dateOrder < $nextYear
MATCH (agreement)-[:WITH]->(partnerCity:PartnerCity)-[:IN_COUNTRY]->(:Country {code: $country})
WITH agreement, partnerCity
ORDER BY agreement.dateOrder
LIMIT 50
MATCH (municipality:Municipality)-[:SIGNED]->(agreement)
RETURN {
  agreements: {
    nodes: collect({
      id: agreement.id,
      date: {edtf: agreement.date},
      municipality: {id: municipality.id, name: municipality.name},
      partnerCity: {id: partnerCity.id, name: partnerCity.name}
    })
  }
} AS data
