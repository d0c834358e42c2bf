// tr: Editörlerin düzeltmeleri
// en: What the editors correct
//
// tr: Kaynağın dediği hiç değiştirilmez; yanlış ya da eksik görülen yerde bir `EditorialNote` ne olduğunu, neden ve neye dayanarak söylendiğini yazar.
// en: What a source says is never changed; where it is held to be wrong or incomplete, an `EditorialNote` says what, why and on what basis.
MATCH (note:EditorialNote {kind: "CORRECTION"})-[:CORRECTS]->(fact)
RETURN fact.id AS about, note.field AS field, note.paperSays AS paperSays, note.correction AS correction,
       note.reason AS reason, note.basis AS basis
ORDER BY about
