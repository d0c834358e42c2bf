// tr: Adı değişen kardeş şehirler
// en: Partner cities that have been renamed
//
// tr: Her eski ad, dili ve yılları bilinen ayrı bir `PlaceName` düğümüdür. Kaynağın bastığı yazım da, başka alfabedeki ad da burada durur. Hepsi için `LIMIT` satırını silin.
// en: Each former name is a `PlaceName` of its own, with its language and its years. Spellings that a source printed, and names in other scripts, are kept in the same way. Without the line `LIMIT` all are shown.
MATCH path = (:PartnerCity)-[:ALSO_NAMED]->(former:PlaceName {kind: "FORMER", language: "tr"})
WHERE former.until IS NOT NULL
RETURN path
LIMIT 12
