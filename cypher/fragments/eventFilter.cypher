AND any(label IN labels(event) WHERE label IN $types) //@when given types
AND event.kind IN $kinds //@when given kinds
AND EXISTS { (event)-[:CONCERNS]->(:Fact {id: $country}) } //@when given country
AND event.latest >= date($dateFrom) //@when given dateFrom
AND event.earliest <= date($dateUntil) //@when given dateUntil
AND (event.earliest IS NULL OR event.earliest <= date($asOf)) //@when given asOf
