CREATE CONSTRAINT period_id_unique IF NOT EXISTS
FOR (node:Period) REQUIRE node.id IS UNIQUE
