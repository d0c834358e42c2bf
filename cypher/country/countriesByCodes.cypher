UNWIND $codes AS code
MATCH (country:Country {code: code})
RETURN country {
  .id, .code, .name, .nameEn, .nameLocal, .geoNamesId, .nameOrder,
  latitude: country.location.latitude, longitude: country.location.longitude
} AS country
