CREATE CONSTRAINT source_id_unique IF NOT EXISTS
FOR (node:Source) REQUIRE node.id IS UNIQUE
