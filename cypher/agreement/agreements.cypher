//@use matchedAgreements
  //@when given partnerCity
  //@use partyRange
  //@end
  //@when not given partnerCity, given municipality
  //@use partyRange
  //@end
  //@when not given partnerCity, not given municipality, given province
  //@use partyRange
  //@end
  //@when not given partnerCity, not given municipality, not given province, given partnerCountry
  //@use partyRange
  //@end
  //@when not given partnerCity, not given municipality, not given province, not given partnerCountry
  //@use agreementRange
  //@end
  //@use agreementFilter
WITH agreement
  , party //@when given partnerCity
  , party //@when not given partnerCity, given municipality
  , party //@when not given partnerCity, not given municipality, given province
  , party //@when not given partnerCity, not given municipality, not given province, given partnerCountry
// By all that an index of parties is ordered by, or the whole list would be read and put in order.
ORDER BY
  party.placeId, //@when given partnerCity, not descending
  party.placeId DESC, //@when given partnerCity, descending
  //@when given partnerCity
  //@use partyOrder
  //@end
  party.placeId, //@when not given partnerCity, given municipality, not descending
  party.placeId DESC, //@when not given partnerCity, given municipality, descending
  //@when not given partnerCity, given municipality
  //@use partyOrder
  //@end
  party.provinceCode, //@when not given partnerCity, not given municipality, given province, not descending
  party.provinceCode DESC, //@when not given partnerCity, not given municipality, given province, descending
  //@when not given partnerCity, not given municipality, given province
  //@use partyOrder
  //@end
  party.countryCode, //@when not given partnerCity, not given municipality, not given province, given partnerCountry, not descending
  party.countryCode DESC, //@when not given partnerCity, not given municipality, not given province, given partnerCountry, descending
  //@when not given partnerCity, not given municipality, not given province, given partnerCountry
  //@use partyOrder
  //@end
  //@when not given partnerCity, not given municipality, not given province, not given partnerCountry
  //@use agreementOrder
  //@end
LIMIT $limit
RETURN agreement {
  //@use agreementProperties
} AS agreement
