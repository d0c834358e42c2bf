CREATE RANGE INDEX agreement_partner_city_date_order IF NOT EXISTS
FOR (agreement:Agreement) ON (agreement.partnerCityId, agreement.dateOrder)
