CREATE RANGE INDEX event_date_order IF NOT EXISTS
FOR (event:Event) ON (event.dateOrder)
