UNWIND $ids AS id
MATCH (:Fact {id: id})-[same:SAME_AS]-(agreement:Agreement|SupplementaryAgreement)
RETURN id AS parentId, agreement.id AS agreementId, same.basis AS basis, same.reason AS reason, same.reasonEn AS reasonEn
ORDER BY agreementId
