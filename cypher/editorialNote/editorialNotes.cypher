MATCH (editorialNote:EditorialNote)-[:CORRECTS]->(about)
WITH editorialNote, about, editorialNote.id AS key
WHERE ($kind IS NULL OR editorialNote.kind = $kind)
  AND ($after IS NULL OR key > $after)
ORDER BY key
LIMIT $limit
RETURN editorialNote {
  .id, .field, .kind, .paperSays, .correction, .reason, .basis,
  aboutId: about.id,
  key: key
} AS editorialNote
