.id, .name, .nameEn, .nameLocal, .kind, .geoNamesId, .agreementCount, .nameOrder, .countryId, .partOfId,
latitude: partnerCity.location.latitude, longitude: partnerCity.location.longitude
