CREATE CONSTRAINT dataset_id_unique IF NOT EXISTS
FOR (node:Dataset) REQUIRE node.id IS UNIQUE
