MATCH (period:Period)
WHERE $division IS NULL OR period.division = $division
RETURN period.id AS value, toString(period.earliest) AS from, toString(period.latest) AS until,
  head([(period)-[:PRECEDED_BY]->(before:Period) WHERE before.division = period.division | before.id]) AS before
ORDER BY coalesce(period.earliest, date('0000-01-01')), coalesce(period.latest, date('9999-12-31')), period.id
