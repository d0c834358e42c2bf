AND coalesce(coalesce(relationship.since, relationship.earliest, date(relationship.on)) <= date($asOf), true) //@when given asOf
AND NOT (type(relationship) IN $stateTypes AND coalesce(relationship.latest < date($asOf), false)) //@when given asOf
