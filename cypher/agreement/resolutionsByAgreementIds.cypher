UNWIND $ids AS id
MATCH (agreement:Fact {id: id})-[party:SIGNED|WITH]-(place:LocalGovernment)
WHERE agreement:Agreement|SupplementaryAgreement
RETURN id AS parentId, place.id AS placeId, party.certainty AS certainty, party.alternatives AS alternatives,
  party.reason AS reason
ORDER BY type(party), placeId
