MATCH (period:Period)
WITH period, coalesce(toString(period.earliest), '') + ' ' + coalesce(toString(period.latest), '9999') + ' ' + period.id AS key
WHERE true
  AND key > $after //@when given after
ORDER BY key
LIMIT $limit
RETURN period {
  .id, .name, .from, .until, .division, .what, .figure, .unit,
  earliest: toString(period.earliest), latest: toString(period.latest),
  key: key
} AS period
