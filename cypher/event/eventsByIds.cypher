UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN event {
  //@use eventProperties
} AS event
