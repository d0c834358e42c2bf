UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Fact|Source {id: parentId})-[link:$($type)]->(other:Fact|Source)
  WHERE link.locator IS NOT NULL
    AND ($asOf IS NULL OR coalesce(link.earliest, date($asOf)) <= date($asOf))
    AND ($asOf IS NULL OR NOT $ends OR coalesce(link.latest, date($asOf)) >= date($asOf))
    AND ($asOf IS NULL OR NOT other:Event OR coalesce(other.earliest, date($asOf)) <= date($asOf))
  WITH link, other
  ORDER BY link.earliest, other.id
  LIMIT $limit
  RETURN other.id AS otherId, CASE WHEN other:Event THEN {date: other.date} END AS otherEvent, link {
    .date, .role, .count, .note, .locator, .literature,
    earliest: toString(link.earliest), latest: toString(link.latest)
  } AS link
}
RETURN parentId, otherId, otherEvent, link
