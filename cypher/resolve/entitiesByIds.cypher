UNWIND $ids AS id
MATCH (node:Fact {id: id})
WHERE node.foldedNames IS NOT NULL
RETURN node {
  //@use entityProperties
} AS entity
