MATCH (editorialNote:EditorialNote)-[:CORRECTS]->(about)
WITH editorialNote, about, editorialNote.id AS key
WHERE true
  AND editorialNote.kind = $kind //@when given kind
  AND key > $after //@when given after
ORDER BY key
LIMIT $limit
RETURN editorialNote {
  .id, .field, .kind, .paperSays, .correction, .reason, .basis,
  aboutId: about.id,
  key: key
} AS editorialNote
