UNWIND $ids AS id
MATCH (partnerCity:PartnerCity {id: id})
RETURN partnerCity {
  //@use partnerCityProperties
} AS partnerCity
