.id, .code, .name, .nameEn, .nameLocal, .geoNamesId, .nameOrder,
latitude: country.location.latitude, longitude: country.location.longitude
