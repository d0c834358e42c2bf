AND partnerCity.countryCode = $country //@when given country
AND partnerCity.kind IN $kinds //@when given kinds
AND $hasAgreements = (partnerCity.agreementCount > 0) //@when given hasAgreements
AND coalesce(partnerCity.endedOn > date($existingOn), true) AND coalesce(partnerCity.begunOn <= date($existingOn), true) //@when given existingOn
