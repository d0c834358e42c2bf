CREATE FULLTEXT INDEX name_search IF NOT EXISTS
FOR (node:Country|Province|LocalGovernment) ON EACH [node.searchNames, node.foldedNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
