CREATE CONSTRAINT place_name_id_unique IF NOT EXISTS
FOR (node:PlaceName) REQUIRE node.id IS UNIQUE
