UNWIND $rows AS row
MERGE (agreement:Fact {id: row.id})
REMOVE agreement:Agreement:SupplementaryAgreement:SameSidedAgreement
SET agreement = row.properties, agreement:$(row.label), agreement.id = row.id,
  agreement.table = toInteger(row.table), agreement.row = toInteger(row.row),
  agreement.earliest = date(row.earliest), agreement.latest = date(row.latest)
WITH agreement, row
OPTIONAL MATCH (agreement)-[old:SIGNED|WITH|REPEATS]-()
DELETE old
WITH DISTINCT agreement, row
CALL (agreement, row) {
  UNWIND row.signatories AS signatory
  MATCH (place:LocalGovernment {id: signatory.placeId})
  CREATE (place)-[signed:SIGNED]->(agreement)
  SET signed.reason = signatory.reason, signed.certainty = signatory.certainty, signed.alternatives = signatory.alternatives
}
CALL (agreement, row) {
  UNWIND row.partners AS partner
  MATCH (place:LocalGovernment {id: partner.placeId})
  CREATE (agreement)-[agreedWith:WITH]->(place)
  SET agreedWith.reason = partner.reason, agreedWith.certainty = partner.certainty,
    agreedWith.alternatives = partner.alternatives
}
