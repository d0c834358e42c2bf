UNWIND $ids AS id
MATCH (node:Fact|Source {id: id})
CALL (node) {
  MATCH (node)-[relationship:ABOUT|ACTIVE_IN|ANNOUNCED|ATTACHED_TO|ATTENDED_BY|AUTHORED|BASED_IN|BUILDS_ON|CITED_THROUGH|CITES|CITIZEN_OF|COMPLETES|CORRESPONDS_TO|EXPRESSES|FOUNDED|GOVERNED|HAS_LOCAL_MEMBERS_IN|HELD_IN|HELD_OFFICE|INITIATED|IN_COUNTRY|IN_PROVINCE|JOINS|LISTED_BESIDE|MADE_BY|MET|NEGOTIATED_WITH|OBJECTED_TO|PART_OF|PRECEDED_BY|PROPOSED|PURSUED_BY|PURSUED_IN|REORGANISED|REPEATS|REPRESENTS|RESULTED_IN|SIGNED|SIGNED_BY|SPOKEN_AT|SPOKEN_BY|SUCCEEDED_BY|TRAINED|TWINNED_WITH|VISITED|WITH]-(neighbour)
  WHERE ($withAgreements OR node:Agreement OR NOT type(relationship) IN $agreementTypes) AND ($labels IS NULL OR any(label IN labels(neighbour) WHERE label IN $labels))
    AND ($asOf IS NULL OR coalesce(node.earliest <= date($asOf), true) AND coalesce(node.year <= date($asOf).year, true)
      AND coalesce(neighbour.earliest <= date($asOf), true) AND coalesce(neighbour.year <= date($asOf).year, true)
      AND coalesce(coalesce(relationship.since, relationship.earliest, date(relationship.on)) <= date($asOf), true)
      AND NOT (type(relationship) IN $stateTypes AND coalesce(relationship.latest < date($asOf), false)))
  WITH neighbour,
    type(relationship) + CASE WHEN startNode(relationship) = node THEN '>' ELSE '<' END + ' '
      + coalesce(toString(coalesce(relationship.since, relationship.earliest, date(relationship.on), neighbour.earliest)), '')
      + ' ' + neighbour.id + ' ' + coalesce(relationship.role, '') + ' ' + coalesce(relationship.date, '') AS key
  ORDER BY key
  LIMIT $first
  RETURN neighbour
}
WITH DISTINCT neighbour
LIMIT $limit
RETURN neighbour.id AS neighbourId, COUNT { (neighbour)--() } AS degree
