.id, .name, .nameEn, .nameLocal, .kind, .geoNamesId, .agreementCount, .nameOrder, .countryId, .provinceId,
latitude: municipality.location.latitude, longitude: municipality.location.longitude
