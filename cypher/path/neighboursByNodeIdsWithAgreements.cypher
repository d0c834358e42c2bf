UNWIND $ids AS id
MATCH (node:Fact|Source {id: id})-[relationship:@pathTypes]-(neighbour)
WHERE (COUNT { (neighbour)--() } <= $hubDegree OR neighbour.id IN $crossableIds)
  AND (NOT neighbour:Agreement|SupplementaryAgreement OR neighbour.id IN $crossableIds)
  //@use neighbourHeld
RETURN id, collect([
  neighbour.id,
  type(relationship) + CASE WHEN startNode(relationship) = node THEN '>' ELSE '<' END,
  COUNT { (neighbour)--() }
]) AS neighbours
