CREATE CONSTRAINT founding_id_unique IF NOT EXISTS
FOR (node:Founding) REQUIRE node.id IS UNIQUE
