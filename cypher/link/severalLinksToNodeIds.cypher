UNWIND $parentIds AS parentId
UNWIND $types AS type
CALL (parentId, type) {
  MATCH (:Fact|Source {id: parentId})<-[link:$(type)]-(other:Fact|Source)
  WHERE link.locator IS NOT NULL
    AND coalesce(link.earliest, date($asOf)) <= date($asOf) //@when given asOf
    AND (NOT type IN $endingTypes OR coalesce(link.latest, date($asOf)) >= date($asOf)) //@when given asOf
    AND (NOT other:Event OR coalesce(other.earliest, date($asOf)) <= date($asOf)) //@when given asOf
  WITH link, other
  ORDER BY link.earliest, other.id
  LIMIT $limit
  RETURN other.id AS otherId, CASE WHEN other:Event THEN {date: other.date} END AS otherEvent, link {
    //@use linkProperties
  } AS link
}
RETURN parentId, type, otherId, otherEvent, link
