CREATE RANGE INDEX signed_province_code_date_order IF NOT EXISTS
FOR ()-[party:SIGNED]-() ON (party.provinceCode, party.dateOrder)
