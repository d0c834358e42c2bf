CREATE INDEX source_wikidata_id IF NOT EXISTS
FOR (node:Source) ON (node.wikidataId)
