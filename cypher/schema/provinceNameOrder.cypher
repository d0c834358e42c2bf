CREATE RANGE INDEX province_name_order IF NOT EXISTS
FOR (province:Province) ON (province.nameOrder)
