CREATE CONSTRAINT person_id_unique IF NOT EXISTS
FOR (node:Person) REQUIRE node.id IS UNIQUE
