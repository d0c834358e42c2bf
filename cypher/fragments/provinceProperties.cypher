.id, .code, .name, .nameEn, .geoNamesId, .nameOrder,
latitude: province.location.latitude, longitude: province.location.longitude,
countryId: country.id
