MATCH (municipality:Municipality)-[twinned:TWINNED_WITH]->(partnerCity:PartnerCity)
WHERE twinned.since <= date($asOf)
WITH collect({source: municipality.id, target: partnerCity.id, weight: twinned.agreements}) AS edges,
  collect(DISTINCT {id: municipality.id, name: municipality.name}) AS municipalities,
  collect(DISTINCT {id: partnerCity.id, name: partnerCity.name}) AS partnerCities
RETURN {network: {nodes: municipalities + partnerCities, edges: edges}} AS data
