CREATE CONSTRAINT country_code_unique IF NOT EXISTS
FOR (node:Country) REQUIRE node.code IS UNIQUE
