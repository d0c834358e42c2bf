MATCH (partnerCity:PartnerCity)
WHERE true
  //@use partnerCityFilter
RETURN count(partnerCity) AS count
