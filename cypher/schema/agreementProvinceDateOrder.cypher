CREATE RANGE INDEX agreement_province_date_order IF NOT EXISTS
FOR (agreement:Agreement) ON (agreement.provinceCode, agreement.dateOrder)
