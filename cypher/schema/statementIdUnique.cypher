CREATE CONSTRAINT statement_id_unique IF NOT EXISTS
FOR (node:Statement) REQUIRE node.id IS UNIQUE
