import type { Bilingual } from "../domain/Bilingual.ts";

/** What the guide says beside its queries. Words in backticks are of the graph, or to be typed. */
export const guideTexts = {
  title: { tr: "Paradiplomasi bilgi grafı", en: "Paradiplomacy graph" },
  welcome: {
    tr: "Türkiye’deki belediyelerin yurt dışındaki şehirlerle kardeşlik anlaşmaları ve çevresindeki devlet diplomasisi. Bu rehber modeli anlatır ve on soru sorar. Bir kutudaki ok sorguyu hemen çalıştırır; yazıya tıklayınca sorgu düzenleyiciye gelir, değiştirip öyle çalıştırın.",
    en: "The sister-city agreements of Turkish municipalities, and the national diplomacy around them. This guide explains the model and asks ten questions. The arrow in a box runs its query at once; a click on the text puts it into the editor, to be changed first.",
  },
  signIn: {
    tr: "Giriş: kullanıcı `neo4j`; parola, veri klasöründeki `neo4j-password` dosyasındadır. Dosyanın yolunu `npm start` hazır olunca yazar. Sunucu başkasınınsa parolayı işleten bilir.",
    en: "To sign in: the user is `neo4j`; the password is in the file `neo4j-password` of the data folder, whose path `npm start` prints when it is ready. Of another server, whoever runs it knows.",
  },
  styleFirst: {
    tr: "Önce biçim: her düğüm türü, gezgindeki rengini ve okunur bir etiket alır. Bir kez yeter; geri dönmek için `:style reset`.",
    en: "The style first: each kind of node gets the colour that it has in the explorer, and a caption to read. Once is enough; `:style reset` goes back.",
  },
  otherLanguage: { tr: "In English:", en: "Türkçesi:" },
  model: { tr: "Model", en: "The model" },
  agreementIsNode: {
    tr: "Her anlaşma bir düğümdür, çünkü bir tarihi, bir kaynağı ve tarafları vardır:",
    en: "Each agreement is a node, because it has a date, a source and parties:",
  },
  twinned: {
    tr: "Yürümek ve yol bulmak için ondan türetilmiş bir ok da vardır: `(:Municipality)-[:TWINNED_WITH]->(:PartnerCity)`. İkisi de `LocalGovernment`’tır; `IN_PROVINCE` ve `IN_COUNTRY` yerlerini söyler. Yalnız karşılaştırma için duran bir veri kümesinin bildirdikleri ayrıdır: `SupplementaryAgreement` düğümleri ve `ALSO_TWINNED_WITH` okları; `SAME_AS`, aynı saydıklarımızı birleştirir.",
    en: "For walking and finding paths there is an arrow derived from it: `(:Municipality)-[:TWINNED_WITH]->(:PartnerCity)`. Both are a `LocalGovernment`; `IN_PROVINCE` and `IN_COUNTRY` say where. What a dataset for comparison states stands apart: nodes `SupplementaryAgreement` and arrows `ALSO_TWINNED_WITH`; `SAME_AS` joins what is held to be the same.",
  },
  diplomacy: {
    tr: "Devlet diplomasisi `Event`’lerdir: `Summit`, `Visit`, `Treaty`, `Statement`, `Founding`. Kimin (`MADE_BY`, `SPOKEN_BY`, `ATTENDED_BY`), nerede (`HELD_IN`, `VISITED`) ve hangi siyasetin işareti olarak (`EXPRESSES`) yaptığı oklardadır; `CONCERNS` dokunduğu her ülkeye gider. Her okun `basis`’i hangi temele dayandığını söyler: `NAMED` (makale söyler), `OUTSIDE` (başka bir kaynak söyler), `INFERRED` (editörlerin sonucu, `reason`’da gerekçesi).",
    en: "National diplomacy is `Event`s: `Summit`, `Visit`, `Treaty`, `Statement`, `Founding`. Arrows say whose (`MADE_BY`, `SPOKEN_BY`, `ATTENDED_BY`), where (`HELD_IN`, `VISITED`) and as a sign of which policy (`EXPRESSES`); `CONCERNS` goes to every country that it reaches. The `basis` of an arrow says on what ground it stands: `NAMED` (the paper says it), `OUTSIDE` (another source does), `INFERRED` (the editors conclude it; `reason` and `reasonEn` say why).",
  },
  facts: {
    tr: "Kaynağı olan her şey bir `Fact`’tir ve en az bir `CITED_IN` oku vardır; `locator` tabloyu, satırı ya da paragrafı söyler.",
    en: "Whatever has a source is a `Fact` and has at least one arrow `CITED_IN`, whose `locator` names the table and row, or the paragraph.",
  },
  counts: { tr: "Hangi türden kaç düğüm var:", en: "How many nodes there are of each kind:" },
  spelling: { tr: "Türkçe adlar", en: "Turkish names" },
  exact: {
    tr: '`{name: "…"}` harfi harfine karşılaştırır: `Şeki`, `Iğdır` ve `İzmir` doğru yazılmalıdır. `i` ile `ı`, `I` ile `İ` ayrı harflerdir; `toLower("IĞDIR")` `iğdir` verir ve `Iğdır`ı bulmaz.',
    en: '`{name: "…"}` compares letter by letter: `Şeki`, `Iğdır` and `İzmir` have to be spelt right. `i` and `ı`, `I` and `İ` are different letters; `toLower("IĞDIR")` gives `iğdir`, which does not find `Iğdır`.',
  },
  folded: {
    tr: "Emin olunmayan yazım için `foldedNames` vardır: bütün adların Türkçe harfsiz, küçük harfli hâli. Ya da tam metin dizini, 2. soru.",
    en: "Where a spelling is in doubt there is `foldedNames`: every name of a node in small letters without Turkish ones. Or the full-text index, question 2.",
  },
  languages: {
    tr: "`name` Türkçe, `nameEn` İngilizce, `nameLocal` yerel addır (`Şəki`). Kimlikler (`partner-city/az-seki`) hiç değişmez.",
    en: "`name` is Turkish, `nameEn` English, `nameLocal` the local name (`Şəki`). Ids (`partner-city/az-seki`) never change.",
  },
  further: { tr: "Daha ötesi", en: "Further" },
  more: {
    tr: "Aynı veriler gezginde haritada, ağda ve zaman çizelgesinde; deneme alanında GraphQL ile, yirmiyi aşkın örnekle.",
    en: "The same graph on a map, as a network and on a timeline is the explorer; asked in GraphQL, with more than twenty examples, it is the playground.",
  },
  explorer: { tr: "Gezgin", en: "Explorer" },
  playground: { tr: "GraphQL deneme alanı", en: "GraphQL playground" },
  openInBrowser: { tr: "Neo4j Browser’da aç", en: "Open in Neo4j Browser" },
  readHere: {
    tr: "Bu sayfa Neo4j Browser için bir rehberdir; orada `:guide` ve bu sayfanın adresiyle açılır.",
    en: "This page is a guide for Neo4j Browser; there it opens with `:guide` and the address of this page.",
  },
} as const satisfies Record<string, Bilingual>;
