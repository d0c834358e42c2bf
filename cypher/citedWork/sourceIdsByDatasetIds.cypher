// From the sources, which are few, not from the dataset, whose other members are many.
UNWIND $ids AS id
MATCH (source:Source)
WHERE source.kind <> "LITERATURE"
  AND EXISTS { (source)-[:IN_DATASET]->(:Dataset {id: id}) }
RETURN id AS parentId, source.id AS sourceId
ORDER BY sourceId
