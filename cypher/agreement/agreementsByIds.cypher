UNWIND $ids AS id
MATCH (agreement:Agreement {id: id})
RETURN agreement {
  //@use agreementProperties
} AS agreement
