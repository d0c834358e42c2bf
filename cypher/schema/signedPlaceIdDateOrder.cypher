CREATE RANGE INDEX signed_place_id_date_order IF NOT EXISTS
FOR ()-[party:SIGNED]-() ON (party.placeId, party.dateOrder)
