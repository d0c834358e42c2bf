CREATE CONSTRAINT agreement_id_unique IF NOT EXISTS
FOR (node:Agreement) REQUIRE node.id IS UNIQUE
