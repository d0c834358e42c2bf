CREATE RANGE INDEX signed_country_code_date_order IF NOT EXISTS
FOR ()-[party:SIGNED]-() ON (party.countryCode, party.dateOrder)
