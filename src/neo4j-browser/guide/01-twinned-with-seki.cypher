// tr: Şeki’nin kardeş belediyeleri
// en: The municipalities twinned with Şeki
//
// tr: `TWINNED_WITH`, kardeş belediyeyi kardeş şehre doğrudan bağlar; okun üstündeki tarih ilk anlaşmanın günüdür. Bir düğüme çift tıklayınca komşuları da açılır.
// en: `TWINNED_WITH` joins a municipality and its partner city directly; the date on the arrow is the day of their first agreement. A double click on a node opens its neighbours.
MATCH path = (:Municipality)-[:TWINNED_WITH]->(:PartnerCity {name: "Şeki"})
RETURN path
