UNWIND $ids AS id
MATCH (province:Province {id: id})-[:IN_COUNTRY]->(country:Country)
RETURN province {
  //@use provinceProperties
} AS province
