CREATE RANGE INDEX agreement_municipality_date_order IF NOT EXISTS
FOR (agreement:Agreement) ON (agreement.municipalityId, agreement.dateOrder)
