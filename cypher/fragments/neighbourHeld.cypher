//@use nodeHeld
AND coalesce(neighbour.earliest <= date($asOf), true) AND coalesce(neighbour.year <= date($asOf).year, true) //@when given asOf
//@use relationshipHeld
