MATCH (editorialNote:EditorialNote)
WHERE ($kind IS NULL OR editorialNote.kind = $kind)
RETURN count(editorialNote) AS count
