UNWIND $ids AS id
MATCH (country:Country {id: id})
RETURN country {
  .id, .code, .name, .nameEn, .nameLocal, .geoNamesId, .nameOrder,
  latitude: country.location.latitude, longitude: country.location.longitude
} AS country
