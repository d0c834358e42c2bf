CREATE CONSTRAINT reading_id_unique IF NOT EXISTS
FOR (node:Reading) REQUIRE node.id IS UNIQUE
