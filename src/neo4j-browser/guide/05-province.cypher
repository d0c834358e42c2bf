// tr: Ankara ilinin belediyeleri ne zaman, kiminle imzaladı?
// en: When did the municipalities of Ankara sign, and with whom?
//
// tr: `Merkez` ve `Büyükşehir` gibi basılı sözler yanındaki ille birlikte çözülmüştür. İller Türkçe yazımıyla (`İstanbul`, `Iğdır`, `Şanlıurfa`) ya da ISO 3166-2 koduyla (`TR-34`) aranır.
// en: Printed words such as `Merkez` (centre) and `Büyükşehir` (metropolitan) were resolved with the province beside them. A province is found by its Turkish spelling (`İstanbul`, `Iğdır`, `Şanlıurfa`) or by its ISO 3166-2 code (`TR-34`).
MATCH (:Province {name: "Ankara"})<-[:IN_PROVINCE]-(municipality:Municipality)-[:SIGNED]->(agreement:Agreement)-[:WITH]->(partner:PartnerCity)-[:IN_COUNTRY]->(country:Country)
RETURN agreement.date AS date, municipality.name AS municipality, partner.name AS partner, country.name AS country,
       agreement.printedMunicipality + " – " + agreement.printedPartner AS printed
ORDER BY agreement.earliest
