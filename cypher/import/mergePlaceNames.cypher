UNWIND $rows AS row
MATCH (place:LocalGovernment {id: row.placeId})
MERGE (placeName:PlaceName {id: row.id})
SET placeName = row.properties, placeName:Fact, placeName.id = row.id
WITH placeName, place
OPTIONAL MATCH (placeName)<-[old:ALSO_NAMED]-()
DELETE old
WITH DISTINCT placeName, place
MERGE (place)-[:ALSO_NAMED]->(placeName)
