MATCH (agreement:Agreement)
WHERE agreement.dateOrder > $after
WITH agreement
ORDER BY agreement.dateOrder
LIMIT 51
MATCH (municipality:Municipality)-[:SIGNED]->(agreement)-[:WITH]->(partnerCity:PartnerCity)
WITH collect({
  id: agreement.id,
  date: {edtf: agreement.date},
  municipality: {id: municipality.id, name: municipality.name},
  partnerCity: {id: partnerCity.id, name: partnerCity.name}
}) AS agreements
RETURN {agreements: {nodes: agreements[..50], pageInfo: {hasNextPage: size(agreements) > 50}}} AS data
