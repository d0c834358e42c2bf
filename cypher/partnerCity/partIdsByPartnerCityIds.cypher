UNWIND $ids AS id
MATCH (:PartnerCity {id: id})<-[:PART_OF]-(part:PartnerCity)
RETURN id AS parentId, part.id AS partId
ORDER BY part.nameOrder
