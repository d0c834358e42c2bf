CREATE RANGE INDEX fact_country_id IF NOT EXISTS
FOR (place:Fact) ON (place.countryId, place.id)
