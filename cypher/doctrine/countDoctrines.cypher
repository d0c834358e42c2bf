MATCH (doctrine:Doctrine)
WHERE ($kind IS NULL OR doctrine.kind = $kind)
RETURN count(doctrine) AS count
