CREATE CONSTRAINT doctrine_id_unique IF NOT EXISTS
FOR (node:Doctrine) REQUIRE node.id IS UNIQUE
