UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Fact|Source {id: parentId})<-[link:$($type)]-(other:Fact|Source)
  WHERE link.locator IS NOT NULL
  WITH link, other
  ORDER BY link.earliest, other.id
  LIMIT $limit
  RETURN other.id AS otherId, link {
    .date, .role, .count, .note, .locator, .literature,
    earliest: toString(link.earliest), latest: toString(link.latest)
  } AS link
}
RETURN parentId, otherId, link
