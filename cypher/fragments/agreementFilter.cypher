AND agreement.partnerCountryCode = $partnerCountry //@when given partnerCountry
AND agreement.partnerCountryCode IN $partnerCountries //@when given partnerCountries
AND agreement.partnerCityId = $partnerCity //@when given partnerCity
AND agreement.municipalityId = $municipality //@when given municipality
AND agreement.provinceCode = $province //@when given province
AND agreement.municipalityKind IN $municipalityKinds //@when given municipalityKinds
AND agreement.latest >= date($dateFrom) //@when given dateFrom
AND agreement.earliest <= date($dateUntil) //@when given dateUntil
AND agreement.earliest <= date($asOf) //@when given asOf
AND agreement.table = $table //@when given table
AND $repeats = EXISTS { (agreement)-[:REPEATS]->(:Agreement) } //@when given repeats
