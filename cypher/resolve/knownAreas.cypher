CALL () {
  MATCH (area:Country)
  RETURN area
UNION
  MATCH (area:State)
  RETURN area
UNION
  MATCH (area:Province)
  RETURN area
}
RETURN labels(area) AS labels, area {.id, .name, .nameEn, .foldedNames} AS area
