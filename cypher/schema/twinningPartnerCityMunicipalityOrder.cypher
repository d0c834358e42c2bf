CREATE RANGE INDEX twinning_partner_city_municipality_order IF NOT EXISTS
FOR ()-[twinned:TWINNED_WITH]-() ON (twinned.partnerCityId, twinned.municipalityOrder)
