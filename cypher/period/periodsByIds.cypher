UNWIND $ids AS id
MATCH (period:Period {id: id})
RETURN period {
  .id, .name, .from, .until, .division, .what, .figure, .unit,
  earliest: toString(period.earliest), latest: toString(period.latest),
  key: coalesce(toString(period.earliest), '') + ' ' + coalesce(toString(period.latest), '9999') + ' ' + period.id
} AS period
