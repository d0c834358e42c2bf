UNWIND $ids AS id
MATCH (node:Fact|Source {id: id})
RETURN id, COUNT { (node)--() } AS degree
