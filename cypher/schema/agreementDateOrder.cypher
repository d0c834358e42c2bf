CREATE RANGE INDEX agreement_date_order IF NOT EXISTS
FOR (agreement:Agreement) ON (agreement.dateOrder)
