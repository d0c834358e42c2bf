// Written by "npm run generate" from the files below src/neo4j-browser/guide/. Change those, not this.
import type { GuideStep } from "../neo4j-browser/GuideStep.ts";

export const guideSteps: readonly GuideStep[] = [
  {
    "name": "01-twinned-with-seki",
    "title": {
      "tr": "Şeki’nin kardeş belediyeleri",
      "en": "The municipalities twinned with Şeki"
    },
    "explanation": {
      "tr": "`TWINNED_WITH`, kardeş belediyeyi kardeş şehre doğrudan bağlar; okun üstündeki tarih ilk anlaşmanın günüdür. Bir düğüme çift tıklayınca komşuları da açılır.",
      "en": "`TWINNED_WITH` joins a municipality and its partner city directly; the date on the arrow is the day of their first agreement. A double click on a node opens its neighbours."
    },
    "query": "MATCH path = (:Municipality)-[:TWINNED_WITH]->(:PartnerCity {name: \"Şeki\"})\nRETURN path"
  },
  {
    "name": "02-any-spelling",
    "title": {
      "tr": "Bir ad, nasıl yazılırsa yazılsın",
      "en": "A name, however it is typed"
    },
    "explanation": {
      "tr": "Tam metin dizini Türkçe harfsiz yazımı (`igdir`), büyük harfi (`IGDIR`), eski adları (`kirovabad`) ve başka alfabeleri (`Шымкент`) tanır. Sondaki `~` bir iki harf yanlışı hoş görür: `kecioern~`.",
      "en": "The full-text index knows spellings without Turkish letters (`igdir`), capitals (`IGDIR`), former names (`kirovabad`) and other scripts (`Шымкент`). A `~` at the end forgives a wrong letter or two: `kecioern~`."
    },
    "query": "CALL db.index.fulltext.queryNodes(\"fact_name_search\", \"kirovabad OR igdir OR kecioern~\") YIELD node, score\nWHERE node:LocalGovernment\nRETURN node.name, node.nameEn, node.nameLocal, labels(node) AS labels, round(score, 2) AS score\nORDER BY score DESC"
  },
  {
    "name": "03-former-names",
    "title": {
      "tr": "Adı değişen kardeş şehirler",
      "en": "Partner cities that have been renamed"
    },
    "explanation": {
      "tr": "Her eski ad, dili ve yılları bilinen ayrı bir `PlaceName` düğümüdür. Kaynağın bastığı yazım da, başka alfabedeki ad da burada durur. Hepsi için `LIMIT` satırını silin.",
      "en": "Each former name is a `PlaceName` of its own, with its language and its years. Spellings that a source printed, and names in other scripts, are kept in the same way. Without the line `LIMIT` all are shown."
    },
    "query": "MATCH path = (:PartnerCity)-[:ALSO_NAMED]->(former:PlaceName {kind: \"FORMER\", language: \"tr\"})\nWHERE former.until IS NOT NULL\nRETURN path\nLIMIT 12"
  },
  {
    "name": "04-agreements-and-sources",
    "title": {
      "tr": "Keçiören’in anlaşmaları ve nereden bilindikleri",
      "en": "The agreements of Keçiören, and how they are known"
    },
    "explanation": {
      "tr": "Her anlaşma bir düğümdür: kim imzaladı, kiminle, hangi ülkede, kaynağın hangi satırına göre. `CITED_IN` okuna tıklayın: `locator` tabloyu ve satırı söyler. `printed…` alanları satırı basıldığı gibi saklar.",
      "en": "Each agreement is a node: who signed it, with whom, in which country, and by which line of the source. Click the arrow `CITED_IN`: its `locator` names the table and the row. The `printed…` properties keep the row as it was printed."
    },
    "query": "MATCH signed = (:Municipality {name: \"Keçiören\"})-[:SIGNED]->(agreement:Agreement)-[:WITH]->(:PartnerCity)-[:IN_COUNTRY]->(:Country)\nMATCH cited = (agreement)-[:CITED_IN]->(:Source)\nRETURN signed, cited"
  },
  {
    "name": "05-province",
    "title": {
      "tr": "Ankara ilinin belediyeleri ne zaman, kiminle imzaladı?",
      "en": "When did the municipalities of Ankara sign, and with whom?"
    },
    "explanation": {
      "tr": "`Merkez` ve `Büyükşehir` gibi basılı sözler yanındaki ille birlikte çözülmüştür. İller Türkçe yazımıyla (`İstanbul`, `Iğdır`, `Şanlıurfa`) ya da ISO 3166-2 koduyla (`TR-34`) aranır.",
      "en": "Printed words such as `Merkez` (centre) and `Büyükşehir` (metropolitan) were resolved with the province beside them. A province is found by its Turkish spelling (`İstanbul`, `Iğdır`, `Şanlıurfa`) or by its ISO 3166-2 code (`TR-34`)."
    },
    "query": "MATCH (:Province {name: \"Ankara\"})<-[:IN_PROVINCE]-(municipality:Municipality)-[:SIGNED]->(agreement:Agreement)-[:WITH]->(partner:PartnerCity)-[:IN_COUNTRY]->(country:Country)\nRETURN agreement.date AS date, municipality.name AS municipality, partner.name AS partner, country.name AS country,\n       agreement.printedMunicipality + \" – \" + agreement.printedPartner AS printed\nORDER BY agreement.earliest"
  },
  {
    "name": "06-shared-partners",
    "title": {
      "tr": "Hangi belediyeler ortak kardeş şehirlerde buluşur?",
      "en": "Which municipalities meet in the same partner cities?"
    },
    "explanation": {
      "tr": "Aynı şehrin iki kardeşi birbirini tanımasa da ağda iki adım uzaktadır. En az iki ortak kardeşi olan çiftler bir topluluğun çekirdeğidir.",
      "en": "Two partners of one city are two steps apart, whether they know of each other or not. Pairs with two shared partners or more are the core of a community."
    },
    "query": "MATCH (one:Municipality)-[:TWINNED_WITH]->(partner:PartnerCity)<-[:TWINNED_WITH]-(other:Municipality)\nWHERE one.id < other.id\nWITH one, other, collect(partner.name) AS shared\nWHERE size(shared) >= 2\nRETURN one.name AS municipality, other.name AS other, size(shared) AS count, shared\nORDER BY count DESC, municipality, other"
  },
  {
    "name": "07-visit-and-after",
    "title": {
      "tr": "Bir resmî ziyaret ve ardından gelen anlaşmalar",
      "en": "An official visit, and the agreements after it"
    },
    "explanation": {
      "tr": "Başbakan Erdoğan Haziran 2003’te Tacikistan’a gitti. O ülkenin şehirleri sonraki on yılda ne imzaladıysa burada: tek bir anlaşma, o da on yıla yakın bir süre sonra. Ardından gelen, onun sonucu demek değildir; sınamak için deneme alanında `echo` vardır.",
      "en": "Prime Minister Erdoğan visited Tajikistan in June 2003. Here is what cities of that country signed within the next ten years: one agreement, almost ten years later. What comes after is not therefore a result; to test that, the playground has `echo`."
    },
    "query": "MATCH visit = (:Person)<-[:MADE_BY]-(event:Visit {id: \"visit/erdogan-tajikistan-2003\"})-[:VISITED]->(country:Country)\nOPTIONAL MATCH after = (country)<-[:IN_COUNTRY]-(:PartnerCity)<-[:WITH]-(agreement:Agreement)<-[:SIGNED]-(:Municipality)\nWHERE agreement.earliest > event.latest AND agreement.latest <= event.latest + duration({months: 120})\nRETURN visit, after"
  },
  {
    "name": "08-as-of",
    "title": {
      "tr": "31 Aralık 1999’da ağ nasıldı?",
      "en": "How did the network stand on 31 December 1999?"
    },
    "explanation": {
      "tr": "`earliest` ve `latest`, bir tarihin gösterebileceği ilk ve son gündür; `1998` yazan bir tarihte yılın iki ucudur. `latest` o güne dek ise anlaşma kesin, yalnız `earliest` ise olasıdır.",
      "en": "`earliest` and `latest` are the first and the last day that a date may mean; of a date given as `1998`, both ends of that year. An agreement is certain when `latest` lies by that day, and possible when only `earliest` does."
    },
    "query": "MATCH (agreement:Agreement)-[:WITH]->(:PartnerCity)-[:IN_COUNTRY]->(country:Country)\nWHERE agreement.earliest <= date(\"1999-12-31\")\nRETURN country.name AS country, count(*) AS possible,\n       sum(CASE WHEN agreement.latest <= date(\"1999-12-31\") THEN 1 ELSE 0 END) AS certain,\n       min(agreement.date) AS first, max(agreement.date) AS last\nORDER BY possible DESC"
  },
  {
    "name": "09-path",
    "title": {
      "tr": "İki belediye arasındaki en kısa yol",
      "en": "The shortest path between two municipalities"
    },
    "explanation": {
      "tr": "Yalnız `TWINNED_WITH` üzerinden gidilir; `IN_COUNTRY` de izinli olsa her yol Türkiye düğümünden geçer ve bir şey söylemezdi.",
      "en": "It runs over `TWINNED_WITH` alone: with `IN_COUNTRY` allowed, every path would run through the node of Türkiye and say nothing."
    },
    "query": "MATCH path = shortestPath(\n  (:Municipality {name: \"Keçiören\"})-[:TWINNED_WITH*..10]-(:Municipality {name: \"Konya\"})\n)\nRETURN path"
  },
  {
    "name": "10-what-the-editors-say",
    "title": {
      "tr": "Editörlerin düzeltmeleri",
      "en": "What the editors correct"
    },
    "explanation": {
      "tr": "Kaynağın dediği hiç değiştirilmez; yanlış ya da eksik görülen yerde bir `EditorialNote` ne olduğunu, neden ve neye dayanarak söylendiğini yazar.",
      "en": "What a source says is never changed; where it is held to be wrong or incomplete, an `EditorialNote` says what, why and on what basis."
    },
    "query": "MATCH (note:EditorialNote {kind: \"CORRECTION\"})-[:CORRECTS]->(fact)\nRETURN fact.id AS about, note.field AS field, note.paperSays AS paperSays, note.correction AS correction,\n       note.reason AS reason, note.basis AS basis\nORDER BY about"
  }
];
