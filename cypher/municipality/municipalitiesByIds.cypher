UNWIND $ids AS id
MATCH (municipality:Municipality {id: id})
RETURN municipality {
  //@use municipalityProperties
} AS municipality
