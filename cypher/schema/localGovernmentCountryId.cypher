CREATE RANGE INDEX local_government_country_id IF NOT EXISTS
FOR (place:LocalGovernment) ON (place.countryId, place.id)
