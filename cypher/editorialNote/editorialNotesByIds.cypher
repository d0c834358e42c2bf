UNWIND $ids AS id
MATCH (editorialNote:EditorialNote {id: id})-[:CORRECTS]->(about)
RETURN editorialNote {
  .id, .field, .kind, .paperSays, .correction, .reason, .basis,
  aboutId: about.id,
  key: editorialNote.id
} AS editorialNote
