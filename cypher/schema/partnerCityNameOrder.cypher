CREATE RANGE INDEX partner_city_name_order IF NOT EXISTS
FOR (partnerCity:PartnerCity) ON (partnerCity.nameOrder)
