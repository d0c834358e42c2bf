CALL () {
  UNWIND $nodeIds AS id
  MATCH (node:Fact|Source {id: id})
  RETURN collect(node {
    //@use drawnNodeProperties
  }) AS nodes
}
CALL () {
  UNWIND $steps AS step
  MATCH (source:Fact|Source {id: step.source})
  MATCH (target:Fact|Source {id: step.target})
  MATCH (source)-[relationship]->(target)
  WHERE type(relationship) = step.type
    //@use relationshipHeld
  RETURN collect(relationship {
    //@use relationshipProperties
  }) AS relationships
}
RETURN nodes, relationships
