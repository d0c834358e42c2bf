UNWIND $ids AS id
MATCH (municipality:Municipality {id: id})
RETURN municipality {
  .id, .name, .nameEn, .nameLocal, .kind, .geoNamesId, .agreementCount, .nameOrder, .countryId, .provinceId,
  latitude: municipality.location.latitude, longitude: municipality.location.longitude
} AS municipality
