MATCH (doctrine:Doctrine)
WHERE true
  AND doctrine.kind = $kind //@when given kind
RETURN count(doctrine) AS count
