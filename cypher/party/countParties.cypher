MATCH (party:Party)
RETURN count(party) AS count
