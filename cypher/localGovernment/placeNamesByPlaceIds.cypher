UNWIND $ids AS id
MATCH (:LocalGovernment {id: id})-[:ALSO_NAMED]->(placeName:PlaceName)
RETURN id AS parentId, placeName {.text, .language, .kind, .from, .until, .reason} AS placeName
ORDER BY placeName.from, placeName.text, placeName.language
