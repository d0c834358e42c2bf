UNWIND $rows AS row
MATCH (part:PartnerCity {id: row.id})
MATCH (city:PartnerCity {id: row.partOfId})
MERGE (part)-[:PART_OF]->(city)
