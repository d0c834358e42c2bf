MATCH (municipality:Municipality)
WHERE municipality.nameOrder > $aboveName AND municipality.nameOrder < $belowName
  AND ($agreementsWeight * municipality.agreementCount > $afterRank OR $agreementsWeight * municipality.agreementCount = $afterRank AND municipality.nameOrder > $afterName) //@when given afterRank
  //@use municipalityFilter
WITH municipality
ORDER BY
  $agreementsWeight * municipality.agreementCount, //@when not byName
  municipality.nameOrder //@when not descending
  municipality.nameOrder DESC //@when descending
LIMIT $limit
RETURN municipality {
  //@use municipalityProperties
} AS municipality
