CREATE CONSTRAINT local_government_id_unique IF NOT EXISTS
FOR (node:LocalGovernment) REQUIRE node.id IS UNIQUE
