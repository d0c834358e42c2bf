//@use matchedAgreements
  //@use agreementFilter
RETURN count(*) AS agreements, count(DISTINCT agreement.municipalityId) AS municipalities,
  count(DISTINCT agreement.partnerCityId) AS partnerCities
