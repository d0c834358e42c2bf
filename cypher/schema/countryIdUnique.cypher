CREATE CONSTRAINT country_id_unique IF NOT EXISTS
FOR (node:Country) REQUIRE node.id IS UNIQUE
