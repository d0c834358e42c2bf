// tr: İki belediye arasındaki en kısa yol
// en: The shortest path between two municipalities
//
// tr: Yalnız `TWINNED_WITH` üzerinden gidilir; `IN_COUNTRY` de izinli olsa her yol Türkiye düğümünden geçer ve bir şey söylemezdi.
// en: It runs over `TWINNED_WITH` alone: with `IN_COUNTRY` allowed, every path would run through the node of Türkiye and say nothing.
MATCH path = shortestPath(
  (:Municipality {name: "Keçiören"})-[:TWINNED_WITH*..10]-(:Municipality {name: "Konya"})
)
RETURN path
