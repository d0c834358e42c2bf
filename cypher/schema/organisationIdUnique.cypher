CREATE CONSTRAINT organisation_id_unique IF NOT EXISTS
FOR (node:Organisation) REQUIRE node.id IS UNIQUE
