MATCH (editorialNote:EditorialNote)
WHERE true
  AND editorialNote.kind = $kind //@when given kind
RETURN count(editorialNote) AS count
