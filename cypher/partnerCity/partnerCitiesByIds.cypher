UNWIND $ids AS id
MATCH (partnerCity:PartnerCity {id: id})
RETURN partnerCity {
  .id, .name, .nameEn, .nameLocal, .kind, .geoNamesId, .agreementCount, .nameOrder, .countryId, .partOfId,
  latitude: partnerCity.location.latitude, longitude: partnerCity.location.longitude
} AS partnerCity
