CREATE FULLTEXT INDEX fact_name_search IF NOT EXISTS
FOR (node:Fact) ON EACH [node.searchNames, node.foldedNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
