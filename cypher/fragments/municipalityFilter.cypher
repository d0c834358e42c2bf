AND municipality.provinceCode = $province //@when given province
AND municipality.kind IN $kinds //@when given kinds
AND EXISTS { (municipality)-[:TWINNED_WITH]->(:PartnerCity {countryCode: $partnerCountry}) } //@when given partnerCountry
AND $hasAgreements = (municipality.agreementCount > 0) //@when given hasAgreements
AND $existing <> EXISTS { (municipality)-[:SUCCEEDED_BY]->() } //@when given existing
AND coalesce(municipality.endedOn > date($existingOn), true) AND coalesce(municipality.begunOn <= date($existingOn), true) //@when given existingOn
