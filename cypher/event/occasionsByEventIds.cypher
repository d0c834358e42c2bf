UNWIND $ids AS id
MATCH (event:Event {id: id})
MATCH (other:Event {occasionId: event.occasionId})
WITH event, other
ORDER BY coalesce(other.dateOrder, '~ ' + other.id)
RETURN event.id AS parentId, event.occasionId AS id, event.occasionName AS name, event.occasionNameEn AS nameEn,
  event.occasionReason AS reason, event.occasionReasonEn AS reasonEn, collect(other.id) AS eventIds
