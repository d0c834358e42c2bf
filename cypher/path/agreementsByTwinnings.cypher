UNWIND $parentIds AS parentId
CALL (parentId) {
  CALL (parentId) {
    WITH split(parentId, ' ') AS ends
    MATCH (:Municipality {id: ends[0]})-[:SIGNED]->(agreement:Agreement)-[:WITH]->(:PartnerCity {id: ends[1]})
    RETURN agreement
    UNION
    WITH split(parentId, ' ') AS ends
    MATCH (agreement:SameSidedAgreement)
    WHERE agreement:Agreement AND ends[0] IN agreement.partyIds AND ends[1] IN agreement.partyIds
    RETURN agreement
  }
  WITH agreement
  WHERE $asOf IS NULL OR agreement.earliest <= date($asOf)
  WITH agreement
  ORDER BY agreement.dateOrder
  LIMIT $limit
  RETURN agreement {
    //@use agreementProperties
  } AS agreement
}
RETURN parentId, agreement
