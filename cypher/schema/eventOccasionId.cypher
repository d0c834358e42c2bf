CREATE RANGE INDEX event_occasion_id IF NOT EXISTS
FOR (event:Event) ON (event.occasionId)
