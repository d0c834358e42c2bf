CREATE RANGE INDEX agreement_municipality_country_date_order IF NOT EXISTS
FOR (agreement:Agreement) ON (agreement.municipalityCountryCode, agreement.dateOrder)
