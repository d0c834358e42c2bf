// tr: Keçiören’in anlaşmaları ve nereden bilindikleri
// en: The agreements of Keçiören, and how they are known
//
// tr: Her anlaşma bir düğümdür: kim imzaladı, kiminle, hangi ülkede, kaynağın hangi satırına göre. `CITED_IN` okuna tıklayın: `locator` tabloyu ve satırı söyler. `printed…` alanları satırı basıldığı gibi saklar.
// en: Each agreement is a node: who signed it, with whom, in which country, and by which line of the source. Click the arrow `CITED_IN`: its `locator` names the table and the row. The `printed…` properties keep the row as it was printed.
MATCH signed = (:Municipality {name: "Keçiören"})-[:SIGNED]->(agreement:Agreement)-[:WITH]->(:PartnerCity)-[:IN_COUNTRY]->(:Country)
MATCH cited = (agreement)-[:CITED_IN]->(:Source)
RETURN signed, cited
