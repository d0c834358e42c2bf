CREATE CONSTRAINT province_id_unique IF NOT EXISTS
FOR (node:Province) REQUIRE node.id IS UNIQUE
