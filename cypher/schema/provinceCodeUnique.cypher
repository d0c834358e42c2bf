CREATE CONSTRAINT province_code_unique IF NOT EXISTS
FOR (node:Province) REQUIRE node.code IS UNIQUE
