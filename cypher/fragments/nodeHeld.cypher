AND coalesce(node.earliest <= date($asOf), true) AND coalesce(node.year <= date($asOf).year, true) //@when given asOf
