CREATE CONSTRAINT editorial_note_id_unique IF NOT EXISTS
FOR (node:EditorialNote) REQUIRE node.id IS UNIQUE
