MATCH (person:Person)
WHERE ($kind IS NULL OR person.kind = $kind)
RETURN count(person) AS count
