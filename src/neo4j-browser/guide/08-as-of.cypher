// tr: 31 Aralık 1999’da ağ nasıldı?
// en: How did the network stand on 31 December 1999?
//
// tr: `earliest` ve `latest`, bir tarihin gösterebileceği ilk ve son gündür; `1998` yazan bir tarihte yılın iki ucudur. `latest` o güne dek ise anlaşma kesin, yalnız `earliest` ise olasıdır.
// en: `earliest` and `latest` are the first and the last day that a date may mean; of a date given as `1998`, both ends of that year. An agreement is certain when `latest` lies by that day, and possible when only `earliest` does.
MATCH (agreement:Agreement)-[:WITH]->(:PartnerCity)-[:IN_COUNTRY]->(country:Country)
WHERE agreement.earliest <= date("1999-12-31")
RETURN country.name AS country, count(*) AS possible,
       sum(CASE WHEN agreement.latest <= date("1999-12-31") THEN 1 ELSE 0 END) AS certain,
       min(agreement.date) AS first, max(agreement.date) AS last
ORDER BY possible DESC
