UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Country {id: parentId})<-[:IN_COUNTRY]-(partnerCity:PartnerCity)
  WHERE true
    //@use partnerCityFilter
  RETURN count(partnerCity) AS count
}
RETURN parentId, count
