// tr: Hangi belediyeler ortak kardeş şehirlerde buluşur?
// en: Which municipalities meet in the same partner cities?
//
// tr: Aynı şehrin iki kardeşi birbirini tanımasa da ağda iki adım uzaktadır. En az iki ortak kardeşi olan çiftler bir topluluğun çekirdeğidir.
// en: Two partners of one city are two steps apart, whether they know of each other or not. Pairs with two shared partners or more are the core of a community.
MATCH (one:Municipality)-[:TWINNED_WITH]->(partner:PartnerCity)<-[:TWINNED_WITH]-(other:Municipality)
WHERE one.id < other.id
WITH one, other, collect(partner.name) AS shared
WHERE size(shared) >= 2
RETURN one.name AS municipality, other.name AS other, size(shared) AS count, shared
ORDER BY count DESC, municipality, other
