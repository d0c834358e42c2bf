CREATE RANGE INDEX with_place_id_date_order IF NOT EXISTS
FOR ()-[party:WITH]-() ON (party.placeId, party.dateOrder)
