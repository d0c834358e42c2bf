MATCH (municipality:Municipality)-[:SIGNED]->(agreement:Agreement)-[:WITH]->(partnerCity:PartnerCity)-[:IN_COUNTRY]->(country:Country)
WHERE ($partnerCountry IS NULL OR country.code = $partnerCountry)
  AND ($partnerCountries IS NULL OR country.code IN $partnerCountries)
  AND ($partnerCity IS NULL OR partnerCity.id = $partnerCity)
  AND ($municipality IS NULL OR municipality.id = $municipality)
  AND ($province IS NULL OR EXISTS { (municipality)-[:IN_PROVINCE]->(:Province {code: $province}) })
  AND ($municipalityKinds IS NULL OR municipality.kind IN $municipalityKinds)
  AND ($dateFrom IS NULL OR agreement.latest >= date($dateFrom))
  AND ($dateUntil IS NULL OR agreement.earliest <= date($dateUntil))
  AND ($asOf IS NULL OR agreement.earliest <= date($asOf))
  AND ($table IS NULL OR agreement.table = $table)
  AND ($repeats IS NULL OR $repeats = EXISTS { (agreement)-[:REPEATS]->(:Agreement) })
WITH municipality AS source, partnerCity AS target, count(DISTINCT agreement) AS weight,
  count(DISTINCT CASE WHEN $asOf IS NULL OR agreement.latest <= date($asOf) THEN agreement END) AS certainWeight,
  min(agreement.earliest) AS since, min(agreement.latest) AS certainSince
LIMIT $edgeLimit
WITH collect(source.id) AS sources, collect(target.id) AS targets,
  collect(weight) AS weights, collect(certainWeight) AS certainWeights,
  collect(coalesce(toString(since), '')) AS since, collect(coalesce(toString(certainSince), '')) AS certainSince,
  collect(DISTINCT source) + collect(DISTINCT target) AS nodes
UNWIND nodes AS node
MATCH (node)-[:IN_COUNTRY]->(home:Country)
WITH sources, targets, weights, certainWeights, since, certainSince, node, home
LIMIT $nodeLimit
RETURN sources, targets, weights, certainWeights, since, certainSince,
  collect(node.id) AS ids, collect(node.name) AS names, collect(node.nameEn) AS namesEn,
  collect(coalesce(node.nameLocal, node.name)) AS namesLocal, collect(home.code) AS countryCodes,
  collect(node.location.latitude) AS latitudes, collect(node.location.longitude) AS longitudes
