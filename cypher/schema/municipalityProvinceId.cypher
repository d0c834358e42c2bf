CREATE RANGE INDEX municipality_province_id IF NOT EXISTS
FOR (municipality:Municipality) ON (municipality.provinceId, municipality.id)
