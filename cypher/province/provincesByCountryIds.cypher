UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (country:Country {id: parentId})<-[:IN_COUNTRY]-(province:Province)
  WHERE $afterName IS NULL OR province.nameOrder > $afterName
  WITH province, country
  ORDER BY province.nameOrder
  LIMIT $limit
  RETURN province {
    //@use provinceProperties
  } AS province
}
RETURN parentId, province
