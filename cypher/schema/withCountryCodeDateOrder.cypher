CREATE RANGE INDEX with_country_code_date_order IF NOT EXISTS
FOR ()-[party:WITH]-() ON (party.countryCode, party.dateOrder)
