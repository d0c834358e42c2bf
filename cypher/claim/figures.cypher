UNWIND $filters AS filter
CALL (filter) {
  MATCH (municipality:Municipality)-[:SIGNED]->(agreement:Agreement)-[:WITH]->(partnerCity:PartnerCity)
    -[:IN_COUNTRY]->(country:Country)
  WHERE (filter.country IS NULL OR country.code = filter.country)
    AND (filter.table IS NULL OR agreement.table = toInteger(filter.table))
    AND (filter.from IS NULL OR agreement.earliest >= date(filter.from))
    AND (filter.until IS NULL OR agreement.latest <= date(filter.until))
  WITH agreement, municipality, partnerCity, country
  ORDER BY agreement.dateOrder
  WITH collect({agreement: agreement, municipality: municipality, partnerCity: partnerCity}) AS rows,
    collect(country.code) AS codes,
    count(agreement) AS agreements,
    count(DISTINCT [municipality, partnerCity, agreement.earliest]) AS distinctAgreements,
    count(DISTINCT municipality) AS municipalities,
    count(DISTINCT partnerCity) AS partnerCities,
    count(DISTINCT [municipality, partnerCity]) AS partnerships,
    toString(min(agreement.earliest)) AS firstDate,
    toString(max(agreement.latest)) AS lastDate
  WITH *, [row IN rows WHERE toString(row.agreement.earliest) = firstDate] AS firstRows
  WITH *, [row IN firstRows | row.municipality.id] AS firstMunicipalityIds,
    [row IN firstRows | row.partnerCity.id] AS firstPartnerCityIds
  CALL (codes) {
    UNWIND codes AS code
    WITH code, count(*) AS ofCountry
    ORDER BY ofCountry DESC, code
    RETURN collect({country: code, agreements: ofCountry}) AS agreementsByCountry
  }
  RETURN {
    agreements: agreements, distinctAgreements: distinctAgreements, municipalities: municipalities,
    partnerCities: partnerCities, partnerships: partnerships, firstDate: firstDate, lastDate: lastDate,
    firstMunicipalityId: CASE
      WHEN all(id IN firstMunicipalityIds WHERE id = firstMunicipalityIds[0]) THEN firstMunicipalityIds[0]
    END,
    firstPartnerCityId: CASE
      WHEN all(id IN firstPartnerCityIds WHERE id = firstPartnerCityIds[0]) THEN firstPartnerCityIds[0]
    END,
    agreementsByCountry: agreementsByCountry
  } AS figures
}
RETURN filter.key AS key, figures
