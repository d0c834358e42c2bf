type(relationship) + CASE WHEN startNode(relationship) = node THEN '>' ELSE '<' END + ' '
  + coalesce(toString(coalesce(relationship.since, relationship.earliest, date(relationship.on), neighbour.earliest)), '')
  + ' ' + neighbour.id + ' ' + coalesce(relationship.role, '') + ' ' + coalesce(relationship.date, '') AS key
