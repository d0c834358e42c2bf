CREATE CONSTRAINT agreement_tally_id_unique IF NOT EXISTS
FOR (node:AgreementTally) REQUIRE node.id IS UNIQUE
