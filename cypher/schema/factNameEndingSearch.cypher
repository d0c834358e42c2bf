CREATE FULLTEXT INDEX fact_name_ending_search IF NOT EXISTS
FOR (node:Fact) ON EACH [node.foldedNames, node.foldedEndings]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
