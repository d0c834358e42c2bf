UNWIND $ids AS id
MATCH (:Fact|Source {id: id})<-[:CORRECTS]-(editorialNote:EditorialNote)
RETURN id AS parentId, editorialNote.id AS editorialNoteId
ORDER BY editorialNoteId
