UNWIND $ids AS id
MATCH (:LocalGovernment {id: id})-[succeeded:SUCCEEDED_BY]-()
RETURN id AS parentId, startNode(succeeded).id AS predecessorId, endNode(succeeded).id AS successorId,
  succeeded {.kind, .on, .deed, .reason} AS succession
ORDER BY succession.on, predecessorId, successorId
