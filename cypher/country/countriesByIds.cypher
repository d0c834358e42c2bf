UNWIND $ids AS id
MATCH (country:Country {id: id})
RETURN country {
  //@use countryProperties
} AS country
