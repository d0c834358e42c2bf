//@use matchedAgreements
  //@use agreementFilter
MATCH (agreement)-[cited:CITED_IN]->(:Source)
WITH agreement, cited
ORDER BY agreement.id, cited.locator
RETURN collect(agreement.partyIds) AS parties,
  collect(agreement.id) AS agreements, collect(cited.locator) AS locators
