// An edge is asked for by the ids of its two ends, parted by a blank.
UNWIND $parentIds AS parentId
WITH parentId, split(parentId, ' ') AS ends
CALL (parentId, ends) {
  MATCH (municipality:Municipality {id: ends[0]})-[signed:SIGNED]->(agreement:Agreement)-[agreedWith:WITH]->(partnerCity:PartnerCity {id: ends[1]})-[:IN_COUNTRY]->(country:Country)
  WHERE true
    //@use agreementFilter
  WITH DISTINCT agreement, signed, agreedWith, municipality, partnerCity
  ORDER BY agreement.dateOrder
  LIMIT $limit
  RETURN agreement {
    //@use agreementPropertiesOfParties
  } AS agreement
}
RETURN parentId, agreement
