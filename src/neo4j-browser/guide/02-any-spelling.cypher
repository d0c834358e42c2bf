// tr: Bir ad, nasıl yazılırsa yazılsın
// en: A name, however it is typed
//
// tr: Tam metin dizini Türkçe harfsiz yazımı (`igdir`), büyük harfi (`IGDIR`), eski adları (`kirovabad`) ve başka alfabeleri (`Шымкент`) tanır. Sondaki `~` bir iki harf yanlışı hoş görür: `kecioern~`.
// en: The full-text index knows spellings without Turkish letters (`igdir`), capitals (`IGDIR`), former names (`kirovabad`) and other scripts (`Шымкент`). A `~` at the end forgives a wrong letter or two: `kecioern~`.
CALL db.index.fulltext.queryNodes("fact_name_search", "kirovabad OR igdir OR kecioern~") YIELD node, score
WHERE node:LocalGovernment
RETURN node.name, node.nameEn, node.nameLocal, labels(node) AS labels, round(score, 2) AS score
ORDER BY score DESC
