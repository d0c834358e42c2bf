CREATE CONSTRAINT municipality_id_unique IF NOT EXISTS
FOR (node:Municipality) REQUIRE node.id IS UNIQUE
