CREATE INDEX fact_wikidata_id IF NOT EXISTS
FOR (node:Fact) ON (node.wikidataId)
