// tr: Bir resmî ziyaret ve ardından gelen anlaşmalar
// en: An official visit, and the agreements after it
//
// tr: Başbakan Erdoğan Haziran 2003’te Tacikistan’a gitti. O ülkenin şehirleri sonraki on yılda ne imzaladıysa burada: tek bir anlaşma, o da on yıla yakın bir süre sonra. Ardından gelen, onun sonucu demek değildir; sınamak için deneme alanında `echo` vardır.
// en: Prime Minister Erdoğan visited Tajikistan in June 2003. Here is what cities of that country signed within the next ten years: one agreement, almost ten years later. What comes after is not therefore a result; to test that, the playground has `echo`.
MATCH visit = (:Person)<-[:MADE_BY]-(event:Visit {id: "visit/erdogan-tajikistan-2003"})-[:VISITED]->(country:Country)
OPTIONAL MATCH after = (country)<-[:IN_COUNTRY]-(:PartnerCity)<-[:WITH]-(agreement:Agreement)<-[:SIGNED]-(:Municipality)
WHERE agreement.earliest > event.latest AND agreement.latest <= event.latest + duration({months: 120})
RETURN visit, after
