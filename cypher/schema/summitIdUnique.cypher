CREATE CONSTRAINT summit_id_unique IF NOT EXISTS
FOR (node:Summit) REQUIRE node.id IS UNIQUE
