UNWIND $ids AS id
MATCH (source:Fact|Source {id: id})-[relationship:ABOUT|ACTIVE_IN|ANNOUNCED|ATTACHED_TO|ATTENDED_BY|AUTHORED|BASED_IN|BUILDS_ON|CITED_THROUGH|CITES|CITIZEN_OF|COMPLETES|CORRESPONDS_TO|EXPRESSES|FOUNDED|GOVERNED|HAS_LOCAL_MEMBERS_IN|HELD_IN|HELD_OFFICE|INITIATED|IN_COUNTRY|IN_PROVINCE|JOINS|LISTED_BESIDE|MADE_BY|MET|NEGOTIATED_WITH|OBJECTED_TO|PART_OF|PRECEDED_BY|PROPOSED|PURSUED_BY|PURSUED_IN|REORGANISED|REPEATS|REPRESENTS|RESULTED_IN|SIGNED|SIGNED_BY|SPOKEN_AT|SPOKEN_BY|SUCCEEDED_BY|TRAINED|TWINNED_WITH|VISITED|WITH]->(target:Fact|Source)
WHERE type(relationship) IN $types AND target.id IN $ids
  AND ($asOf IS NULL OR coalesce(source.earliest <= date($asOf), true) AND coalesce(source.year <= date($asOf).year, true)
      AND coalesce(target.earliest <= date($asOf), true) AND coalesce(target.year <= date($asOf).year, true)
      AND coalesce(coalesce(relationship.since, relationship.earliest, date(relationship.on)) <= date($asOf), true)
      AND NOT (type(relationship) IN $stateTypes AND coalesce(relationship.latest < date($asOf), false)))
RETURN id AS source, target.id AS target, type(relationship) AS type,
  coalesce(relationship.date, relationship.on) AS date,
  toString(relationship.since) AS since, toString(relationship.certainSince) AS certainSince,
  CASE
    WHEN relationship.agreements IS NULL THEN 1
    WHEN $asOf IS NULL THEN relationship.agreements
    ELSE COUNT { (source)-[:SIGNED]->(agreement:Agreement)-[:WITH]->(target) WHERE agreement.earliest <= date($asOf) }
  END AS weight,
  CASE
    WHEN relationship.agreements IS NULL THEN null
    WHEN $asOf IS NULL THEN relationship.agreements
    ELSE COUNT { (source)-[:SIGNED]->(agreement:Agreement)-[:WITH]->(target) WHERE agreement.latest <= date($asOf) }
  END AS certainWeight
LIMIT $limit
