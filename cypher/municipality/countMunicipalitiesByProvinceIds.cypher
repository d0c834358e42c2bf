UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Province {id: parentId})<-[:IN_PROVINCE]-(municipality:Municipality)
  WHERE true
    //@use municipalityFilter
  RETURN count(municipality) AS count
}
RETURN parentId, count
