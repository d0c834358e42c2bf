// Of several parties on one side, an agreement has lists; of the one that most have, a property.
AND (agreement.partnerCountryCode = $partnerCountry OR $partnerCountry IN agreement.partnerCountryCodes) //@when given partnerCountry
AND (agreement.partnerCountryCode IN $partnerCountries OR any(code IN agreement.partnerCountryCodes WHERE code IN $partnerCountries)) //@when given partnerCountries
AND (agreement.partnerCityId = $partnerCity OR $partnerCity IN agreement.partnerCityIds) //@when given partnerCity
AND (agreement.municipalityId = $municipality OR $municipality IN agreement.municipalityIds) //@when given municipality
AND (agreement.provinceCode = $province OR $province IN agreement.provinceCodes) //@when given province
AND (agreement.municipalityKind IN $municipalityKinds OR any(kind IN agreement.municipalityKinds WHERE kind IN $municipalityKinds)) //@when given municipalityKinds
AND agreement.latest >= date($dateFrom) //@when given dateFrom
AND agreement.earliest <= date($dateUntil) //@when given dateUntil
AND agreement.earliest <= date($asOf) //@when given asOf
AND agreement.table = $table //@when given table
AND agreement.datasetId IN $datasets //@when given datasets
AND $repeats = EXISTS { (agreement)-[:REPEATS]->(:Agreement) } //@when given repeats
