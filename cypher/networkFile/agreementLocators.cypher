MATCH (agreement:Agreement)
WHERE true
  //@use agreementFilter
MATCH (agreement)-[cited:CITED_IN]->(:Source)
WITH agreement, cited
ORDER BY agreement.id, cited.locator
RETURN collect(agreement.municipalityId) AS municipalities, collect(agreement.partnerCityId) AS partnerCities,
  collect(agreement.id) AS agreements, collect(cited.locator) AS locators
