UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Country|State {id: parentId})<-[:CONCERNS]-(event:Event)
  WHERE true
    //@use eventFilter
  WITH event, coalesce(event.dateOrder, '~ ' + event.id) AS key
  WHERE $after IS NULL OR key > $after
  ORDER BY key
  LIMIT $limit
  RETURN event {
    //@use eventProperties
  } AS event
}
RETURN parentId, event
