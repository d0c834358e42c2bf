MATCH (:Event)-[concerns:CONCERNS]->()
DELETE concerns
