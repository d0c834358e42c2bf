// tr: Bir devlet ziyareti ve ardından gelen anlaşmalar
// en: A state visit, and the agreements after it
//
// tr: Cumhurbaşkanı Sezer Ekim 2002’de iki ülkeye gitti. Sonraki bir yıl içinde o ülkelerin şehirleriyle imzalananlar: art arda gelmek, neden olmak değildir. Sınamak için playground’daki `echo` sorusuna bakın.
// en: President Sezer visited two countries in October 2002. These agreements with their cities followed within a year: what came after was not therefore caused. The question `echo` in the playground puts it to a test.
MATCH visit = (:Person {name: "Ahmet Necdet Sezer"})<-[:MADE_BY]-(event:Visit)-[:VISITED]->(country:Country)
OPTIONAL MATCH after = (country)<-[:IN_COUNTRY]-(:PartnerCity)<-[:WITH]-(agreement:Agreement)<-[:SIGNED]-(:Municipality)
WHERE agreement.earliest > event.latest AND agreement.latest <= event.latest + duration({months: 12})
RETURN visit, after
