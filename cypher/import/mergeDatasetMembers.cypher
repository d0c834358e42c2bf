MATCH (dataset:Dataset {id: $datasetId})
UNWIND $ids AS id
MATCH (member:Fact {id: id})
MERGE (member)-[:IN_DATASET]->(dataset)
