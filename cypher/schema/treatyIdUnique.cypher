CREATE CONSTRAINT treaty_id_unique IF NOT EXISTS
FOR (node:Treaty) REQUIRE node.id IS UNIQUE
