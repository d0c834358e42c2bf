CREATE RANGE INDEX municipality_name_order IF NOT EXISTS
FOR (municipality:Municipality) ON (municipality.nameOrder)
