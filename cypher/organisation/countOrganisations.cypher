MATCH (organisation:Organisation)
WHERE ($kinds IS NULL OR organisation.kind IN $kinds)
RETURN count(organisation) AS count
