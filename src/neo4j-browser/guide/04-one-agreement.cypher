// tr: Bir anlaşma ve nereden bilindiği
// en: One agreement, and how it is known
//
// tr: Anlaşma bir düğümdür: kim imzaladı, kiminle, hangi ülkede, kaynağın hangi satırına göre. `CITED_IN` okuna tıklayın: `locator` tabloyu ve satırı söyler. `printed…` alanları satırı basıldığı gibi saklar.
// en: An agreement is a node: who signed it, with whom, in which country, and by which line of the source. Click the arrow `CITED_IN`: its `locator` names the table and the row. The `printed…` properties keep the row as it was printed.
MATCH signed = (:Municipality {name: "Keçiören"})-[:SIGNED]->(agreement:Agreement)-[:WITH]->(:PartnerCity)-[:IN_COUNTRY]->(:Country)
MATCH cited = (agreement)-[:CITED_IN]->(:Source)
RETURN signed, cited
