UNWIND $codes AS code
MATCH (country:Country {code: code})
RETURN country {
  //@use countryProperties
} AS country
