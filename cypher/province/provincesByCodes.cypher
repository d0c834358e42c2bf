UNWIND $codes AS code
MATCH (province:Province {code: code})-[:IN_COUNTRY]->(country:Country)
RETURN province {
  //@use provinceProperties
} AS province
