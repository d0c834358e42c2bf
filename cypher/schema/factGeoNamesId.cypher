CREATE INDEX fact_geonames_id IF NOT EXISTS
FOR (node:Fact) ON (node.geoNamesId)
