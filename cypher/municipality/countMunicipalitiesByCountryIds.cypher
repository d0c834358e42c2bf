UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Country {id: parentId})<-[:IN_COUNTRY]-(municipality:Municipality)
  WHERE true
    //@use municipalityFilter
  RETURN count(municipality) AS count
}
RETURN parentId, count
