UNWIND $ids AS id
MATCH (agreement:Fact {id: id})
WHERE agreement:Agreement|SupplementaryAgreement
RETURN agreement {
  //@use agreementProperties
} AS agreement
