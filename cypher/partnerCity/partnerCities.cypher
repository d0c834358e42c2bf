MATCH (partnerCity:PartnerCity)
WHERE partnerCity.nameOrder > $aboveName AND partnerCity.nameOrder < $belowName
  AND ($agreementsWeight * partnerCity.agreementCount > $afterRank OR $agreementsWeight * partnerCity.agreementCount = $afterRank AND partnerCity.nameOrder > $afterName) //@when given afterRank
  //@use partnerCityFilter
WITH partnerCity
ORDER BY
  $agreementsWeight * partnerCity.agreementCount, //@when not byName
  partnerCity.nameOrder //@when not descending
  partnerCity.nameOrder DESC //@when descending
LIMIT $limit
RETURN partnerCity {
  //@use partnerCityProperties
} AS partnerCity
