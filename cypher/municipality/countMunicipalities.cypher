MATCH (municipality:Municipality)
WHERE true
  //@use municipalityFilter
RETURN count(municipality) AS count
