// What the seeds once brought and no longer name goes with all that it alone said; a dataset of somebody else stays.
MATCH (dataset:Dataset {fromSeeds: true})
WHERE NOT dataset.id IN $ids
CALL (dataset) {
  MATCH (member:Fact)-[:IN_DATASET]->(dataset)
  WHERE NOT EXISTS { (member)-[:IN_DATASET]->(other:Dataset) WHERE other.id IN $ids }
  DETACH DELETE member
}
DETACH DELETE dataset
