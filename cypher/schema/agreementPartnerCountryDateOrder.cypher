CREATE RANGE INDEX agreement_partner_country_date_order IF NOT EXISTS
FOR (agreement:Agreement) ON (agreement.partnerCountryCode, agreement.dateOrder)
