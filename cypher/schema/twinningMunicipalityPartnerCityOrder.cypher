CREATE RANGE INDEX twinning_municipality_partner_city_order IF NOT EXISTS
FOR ()-[twinned:TWINNED_WITH]-() ON (twinned.municipalityId, twinned.partnerCityOrder)
