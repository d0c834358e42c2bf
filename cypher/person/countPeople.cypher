MATCH (person:Person)
WHERE true
  AND person.kind = $kind //@when given kind
RETURN count(person) AS count
