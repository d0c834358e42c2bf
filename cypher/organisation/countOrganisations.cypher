MATCH (organisation:Organisation)
WHERE true
  AND organisation.kind IN $kinds //@when given kinds
RETURN count(organisation) AS count
