// An edge is asked for by the ids of its two ends, parted by a blank.
UNWIND $parentIds AS parentId
WITH parentId, split(parentId, ' ') AS ends
MATCH (province:Province {id: ends[0]})
WITH parentId, ends, province.code AS provinceCode
MATCH (country:Country {id: ends[1]})
WITH parentId, provinceCode, country.code AS countryCode
CALL (provinceCode, countryCode) {
  MATCH ()-[party:SIGNED]->(agreement:@agreements)
  USING INDEX party:SIGNED(provinceCode, dateOrder)
  WHERE party.provinceCode = provinceCode AND party.dateOrder > ''
    AND (agreement.partnerCountryCode = countryCode OR countryCode IN agreement.partnerCountryCodes)
    //@use agreementFilter
  WITH agreement, party
  ORDER BY party.provinceCode, party.dateOrder
  LIMIT $limit
  RETURN agreement {
    //@use agreementProperties
  } AS agreement
}
RETURN parentId, agreement
