MATCH ()-[equivalent:SAME_AS]->()
DELETE equivalent
