CREATE CONSTRAINT partner_city_id_unique IF NOT EXISTS
FOR (node:PartnerCity) REQUIRE node.id IS UNIQUE
