UNWIND $parentIds AS parentId
CALL (parentId) {
  WITH split(parentId, ' ') AS ends
  MATCH (municipality:Municipality {id: ends[0]})-[signed:SIGNED]->(agreement:Agreement)-[agreedWith:WITH]->(partnerCity:PartnerCity {id: ends[1]})
  WHERE $asOf IS NULL OR agreement.earliest <= date($asOf)
  WITH agreement, signed, agreedWith, municipality, partnerCity
  ORDER BY agreement.dateOrder
  LIMIT $limit
  RETURN agreement {
    //@use agreementPropertiesOfParties
  } AS agreement
}
RETURN parentId, agreement
