// From when and until when a place existed, where another followed it or it followed another.
MATCH (place:LocalGovernment)
WHERE place.begunOn IS NOT NULL OR place.endedOn IS NOT NULL OR EXISTS { (place)-[:SUCCEEDED_BY]-() }
SET place.endedOn = head(COLLECT {
    MATCH (place)-[ended:SUCCEEDED_BY]->()
    RETURN date(ended.on) AS day
    ORDER BY day
    LIMIT 1
  }),
  place.begunOn = head(COLLECT {
    MATCH (place)<-[begun:SUCCEEDED_BY]-()
    WHERE begun.kind <> 'MERGED_INTO'
    RETURN date(begun.on) AS day
    ORDER BY day
    LIMIT 1
  })
