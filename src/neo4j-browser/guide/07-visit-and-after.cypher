// tr: Bir devlet ziyareti ve ardından gelen anlaşmalar
// en: A state visit, and the agreements after it
//
// tr: Cumhurbaşkanı Sezer Ekim 2002’de iki ülkeye gitti. O ülkelerin şehirleri sonraki bir yılda ne imzaladıysa burada. Ardından gelen, onun sonucu demek değildir; sınamak için deneme alanında `echo` vardır.
// en: President Sezer visited two countries in October 2002. Here is what cities of theirs signed within the next year. What comes after is not therefore a result; to test that, the playground has `echo`.
MATCH visit = (:Person {name: "Ahmet Necdet Sezer"})<-[:MADE_BY]-(event:Visit)-[:VISITED]->(country:Country)
OPTIONAL MATCH after = (country)<-[:IN_COUNTRY]-(:PartnerCity)<-[:WITH]-(agreement:Agreement)<-[:SIGNED]-(:Municipality)
WHERE agreement.earliest > event.latest AND agreement.latest <= event.latest + duration({months: 12})
RETURN visit, after
