import type { Bilingual, TextLanguage } from "../domain/Bilingual.ts";

type Words = Readonly<Record<string, Bilingual>>;

const of = (en: string, tr: string): Bilingual => ({ en, tr });

/** What readers see the values of enums called, and the words of a few texts that are codes by nature. */
const words: Readonly<Record<string, Words>> = {
  MunicipalityKind: {
    METROPOLITAN: of("metropolitan municipality", "büyükşehir belediyesi"),
    PROVINCIAL_CENTRE: of("municipality of a provincial centre", "il belediyesi"),
    DISTRICT: of("district municipality", "ilçe belediyesi"),
    TOWN: of("town municipality", "belde belediyesi"),
  },
  PartnerCityKind: {
    CITY: of("city", "şehir"),
    CITY_DISTRICT: of("district of a city", "şehir ilçesi"),
    DISTRICT: of("district", "ilçe (rayon)"),
    REGION: of("region", "bölge"),
    TOWN: of("town", "kasaba"),
    VILLAGE: of("village", "köy"),
  },
  ExternalIdScheme: {
    WIKIDATA: of("Wikidata", "Wikidata"),
    GEONAMES: of("GeoNames", "GeoNames"),
    ISO: of("ISO 3166", "ISO 3166"),
    VIAF: of("VIAF", "VIAF"),
    DOI: of("DOI", "DOI"),
  },
  ExternalIdState: {
    AGREED: of("sources agree", "kaynaklar aynı şeyi söylüyor"),
    SINGLE: of("one source says so", "tek kaynak söylüyor"),
    DISPUTED: of("sources disagree", "kaynaklar çelişiyor"),
  },
  ResolutionCertainty: {
    SURE: of("sure", "kesin"),
    LIKELY: of("likely", "büyük olasılıkla"),
    CONTESTED: of("contested", "tartışmalı"),
  },
  PlaceNameKind: {
    FORMER: of("former", "eski ad"),
    VARIANT: of("spelling in a source", "bir kaynaktaki yazım"),
    TRANSLITERATION: of("transliteration", "harf çevirisi"),
    OFFICIAL: of("official", "resmî ad"),
  },
  SuccessionKind: {
    MERGED_INTO: of("became part of it", "ona katıldı"),
    SPLIT_INTO: of("was divided", "bölündü"),
    RENAMED: of("was renamed", "adı değişti"),
  },
  StateStatus: {
    EXISTING: of("exists", "varlığını sürdürüyor"),
    FORMER: of("former state", "eski devlet"),
    RECOGNISED_BY_TURKIYE_ONLY: of("recognised by Türkiye only", "yalnızca Türkiye tanıyor"),
  },
  PersonKind: {
    OFFICIAL: of("politician or official", "siyasetçi ya da görevli"),
    SCHOLAR: of("scholar", "araştırmacı"),
  },
  OrganisationKind: {
    BROADCASTER: of("broadcaster", "yayın kuruluşu"),
    BUSINESS_COUNCIL: of("business council", "iş konseyi"),
    DIPLOMATIC_MISSION: of("diplomatic mission", "diplomatik temsilcilik"),
    INTERNATIONAL_ORGANISATION: of("international organisation", "uluslararası örgüt"),
    MILITARY: of("armed forces", "silahlı kuvvetler"),
    MINISTRY: of("ministry", "bakanlık"),
    PARLIAMENT: of("parliament", "parlamento"),
    PARLIAMENTARY_ASSEMBLY: of("parliamentary assembly", "parlamenter asamble"),
    STATE_AGENCY: of("state agency", "devlet kurumu"),
    UNION_OF_LOCAL_GOVERNMENTS: of("union of local governments", "yerel yönetimler birliği"),
    UNION_OF_STATES: of("union of states", "devletler birliği"),
    UNIVERSITY: of("university", "üniversite"),
  },
  EventKind: {
    ANNOUNCEMENT: of("announcement", "duyuru"),
    ASSEMBLY: of("assembly", "kurultay"),
    BROADCASTER: of("of a broadcaster", "yayın kuruluşu"),
    BUSINESS_COUNCIL: of("of a business council", "iş konseyi"),
    BUSINESS_MEETING: of("business meeting", "iş toplantısı"),
    COMMON_VISION: of("common vision", "ortak vizyon"),
    CONGRESS: of("congress", "kongre"),
    COOPERATION: of("cooperation", "iş birliği"),
    COUNTER_TERRORISM: of("counter-terrorism", "terörle mücadele"),
    DECLARATION: of("declaration", "bildiri"),
    ECONOMIC_COOPERATION: of("economic cooperation", "ekonomik iş birliği"),
    FOUNDING_AGREEMENT: of("founding agreement", "kuruluş antlaşması"),
    FRIENDSHIP: of("friendship", "dostluk"),
    GOVERNMENT: of("by the government", "hükûmet düzeyinde"),
    HEADS_OF_STATE_SUMMIT: of("of heads of state", "devlet başkanları zirvesi"),
    INDEPENDENCE: of("independence", "bağımsızlık"),
    MILITARY: of("military", "askerî"),
    MILITARY_COOPERATION: of("military cooperation", "askerî iş birliği"),
    MILITARY_EDUCATION: of("military education", "askerî eğitim"),
    OFFICIAL: of("official", "resmî"),
    ORGANISATION: of("of an organisation", "örgüt"),
    PEACE: of("peace", "barış"),
    PREPARATORY_MEETING: of("preparatory meeting", "hazırlık toplantısı"),
    PRESS_CONFERENCE: of("press conference", "basın toplantısı"),
    PROPOSAL: of("proposal", "öneri"),
    RECOGNITION: of("recognition of a state", "devlet tanıma"),
    REORGANISATION: of("reorganisation", "yeniden düzenleme"),
    REPRESENTATION: of("of a mission abroad", "yurt dışı temsilcilik"),
    SPEECH: of("speech", "konuşma"),
    STATE: of("by a head of state", "devlet başkanı düzeyinde"),
    STUDENT_EXCHANGE: of("student exchange", "öğrenci değişimi"),
    UNIVERSITY: of("of a university", "üniversite"),
    VISA_EXEMPTION: of("visa exemption", "vize muafiyeti"),
  },
  DoctrineKind: { POLICY: of("foreign policy", "dış politika"), CONCEPT: of("concept", "kavram") },
  Typology: {
    PYRAMID: of("Paradiplomacy pyramid (Gönültaş 2023)", "Paradiplomasi piramidi (Gönültaş 2023)"),
    ALDECOA_KEATING_1999: of("Aldecoa and Keating (1999)", "Aldecoa ve Keating (1999)"),
    PAQUIN_2004: of("Paquin (2004)", "Paquin (2004)"),
    LECOURS_2008: of("Lecours (2008)", "Lecours (2008)"),
  },
  Verdict: {
    AGREES: of("agrees", "uyuşuyor"),
    CONVENTION: of("differs by the last year", "son yıl sayılmazsa uyuşuyor"),
    DIFFERS: of("differs", "farklı"),
    UNDECIDABLE: of("undecidable", "belirlenemiyor"),
  },
  SourceKind: {
    LITERATURE: of("cited work", "atıf yapılan eser"),
    PAPER: of("paper", "makale"),
    DATABASE: of("database", "veri tabanı"),
    STANDARD: of("standard", "standart"),
    PAGE: of("web page", "web sayfası"),
    EDITORIAL: of("the editors’ judgement", "editörlerin kanısı"),
  },
  EditorialNoteKind: {
    SPELLING: of("spelling", "yazım"),
    CORRECTION: of("correction", "düzeltme"),
    ADDITION: of("addition", "ek"),
    DOUBT: of("doubt", "kuşku"),
  },
  Basis: {
    NAMED: of("named by the source", "kaynakta adıyla geçiyor"),
    OUTSIDE: of("from another source", "başka bir kaynaktan"),
    INFERRED: of("inferred by the editors", "editörlerin çıkarımı"),
  },
  OrderDirection: { ASC: of("ascending", "artan"), DESC: of("descending", "azalan") },
  AgreementOrderField: { DATE: of("date", "tarih"), PRINTED: of("place in the table", "tablodaki yer") },
  LocalGovernmentOrderField: { NAME: of("name", "ad"), AGREEMENTS: of("agreements", "anlaşma sayısı") },
  /** `unit` of a claim, `reportedUnit` of a period. */
  unit: {
    AGREEMENTS: of("agreements", "anlaşma"),
    COUNTRY: of("country", "ülke"),
    DATE: of("date", "tarih"),
    FACTOR: of("factor", "kat"),
    LOCAL_GOVERNMENTS: of("local governments", "yerel yönetim"),
    MUNICIPALITIES: of("municipalities", "belediye"),
    MUNICIPALITY: of("municipality", "belediye"),
    PARTNER_CITIES: of("partner cities", "kardeş şehir"),
    PARTNER_CITY: of("partner city", "kardeş şehir"),
    PEOPLE: of("people", "kişi"),
    PERCENT: of("percent", "yüzde"),
    STATES: of("states", "devlet"),
    SUMMITS_PER_YEAR: of("summits a year", "yılda zirve"),
    YEARS: of("years", "yıl"),
  },
  measure: {
    COUNT_AGREEMENTS: of("agreements counted", "anlaşma sayısı"),
    COUNT_MUNICIPALITIES: of("municipalities counted", "belediye sayısı"),
    COUNT_PARTNER_CITIES: of("partner cities counted", "kardeş şehir sayısı"),
    GROWTH_PERCENT: of("growth in percent", "yüzde olarak artış"),
    GROWTH_FACTOR: of("growth as a factor", "kat olarak artış"),
    SPAN_YEARS: of("years of a span", "dönemin yıl sayısı"),
    SHARE_PERCENT: of("share in percent", "yüzde olarak pay"),
    SUM_OF_PARTS: of("sum of parts", "parçaların toplamı"),
    RATIO_OF_PARTS: of("ratio of parts", "parçaların oranı"),
    COUNTRY_WITH_MOST: of("country with most", "en çok anlaşmalı ülke"),
    COUNTRY_WITH_FEWEST: of("country with fewest", "en az anlaşmalı ülke"),
    FIRST_AGREEMENT_DATE: of("date of the first agreement", "ilk anlaşmanın tarihi"),
    FIRST_AGREEMENT_MUNICIPALITY: of("municipality of the first agreement", "ilk anlaşmanın belediyesi"),
    FIRST_AGREEMENT_PARTNER: of("partner of the first agreement", "ilk anlaşmanın kardeşi"),
    LAST_AGREEMENT_DATE: of("date of the last agreement", "son anlaşmanın tarihi"),
    UNDECIDABLE: of("nothing in the graph", "grafta karşılığı yok"),
  },
  comparison: {
    EXACT: of("exactly", "tam eşitlik"),
    ROUNDED: of("rounded", "yuvarlanmış"),
    MORE_THAN: of("more than", "daha çok"),
    AT_LEAST: of("at least", "en az"),
    NEARLY: of("nearly", "yaklaşık"),
  },
  division: {
    "World politics": of("World politics", "Dünya siyaseti"),
    "Rise of paradiplomacy": of("Rise of paradiplomacy", "Paradiplomasinin yükselişi"),
    "Two periods of relations": of("Two periods of relations", "İlişkilerin iki dönemi"),
    "Whole study": of("Whole study", "Çalışmanın bütünü"),
    "Two periods of agreements": of("Two periods of agreements", "Anlaşmaların iki dönemi"),
    "Three periods of agreements": of("Three periods of agreements", "Anlaşmaların üç dönemi"),
    "Equal spans": of("Equal spans", "Eşit süreler"),
    Tables: of("Tables", "Tablolar"),
    "Foreign policy": of("Foreign policy", "Dış politika"),
  },
  role: {
    instrument: of("instrument", "araç"),
    "heads of state": of("heads of state", "devlet başkanları"),
    "member local governments": of("member local governments", "üye yerel yönetimler"),
    member: of("member", "üye"),
    President: of("President", "Cumhurbaşkanı"),
    "speaker of parliament": of("speaker of parliament", "meclis başkanı"),
    "Prime Minister": of("Prime Minister", "Başbakan"),
    "parent body": of("parent body", "bağlı olunan kurum"),
    "Minister of Foreign Affairs": of("Minister of Foreign Affairs", "Dışişleri Bakanı"),
    "Party leader": of("Party leader", "Parti genel başkanı"),
    "the logo": of("the logo", "logo"),
    "recognising state": of("recognising state", "tanıyan devlet"),
    projects: of("projects", "projeler"),
    "press conference after the talks": of(
      "press conference after the talks",
      "görüşmelerden sonraki basın toplantısı",
    ),
    observer: of("observer", "gözlemci"),
    "invited party": of("invited party", "davetli taraf"),
    directorate: of("directorate", "müdürlük"),
    "Minister of the Interior": of("Minister of the Interior", "İçişleri Bakanı"),
    "Minister of Energy and Natural Resources": of(
      "Minister of Energy and Natural Resources",
      "Enerji ve Tabii Kaynaklar Bakanı",
    ),
    "Minister of Defence": of("Minister of Defence", "Savunma Bakanı"),
    "Chief of the General Staff": of("Chief of the General Staff", "Genelkurmay Başkanı"),
  },
  /** What an editorial note is about: columns of the seeds; a link is told by its type, its other end and its role. */
  field: {
    name: of("name", "ad"),
    name_en: of("English name", "İngilizce ad"),
    name_tr: of("Turkish name", "Türkçe ad"),
    authors: of("authors", "yazarlar"),
    year: of("year", "yıl"),
    printed: of("printed text", "basılı metin"),
    date: of("date", "tarih"),
    seat: of("seat", "merkez"),
    place: of("place", "yer"),
    note: of("note", "not"),
    subject: of("subject", "konu"),
    outcome: of("outcome", "sonuç"),
    statement_en: of("statement", "ifade"),
    until: of("end", "bitiş"),
    reported: of("reported value", "bildirilen değer"),
    status: of("status", "durum"),
    years: of("years", "yıllar"),
    slogan: of("slogan", "slogan"),
    description: of("description", "açıklama"),
    partner: of("partner", "kardeş"),
    HELD_OFFICE: of("office", "görev"),
    ATTACHED_TO: of("parent body", "bağlı olunan kurum"),
    MEMBER_OF: of("membership", "üyelik"),
  },
};

/** A value of an enum, or of a text that is a code, as a reader sees it; itself where nobody has said it. */
export function valueWords(type: string, value: string, language: TextLanguage): string {
  return words[type]?.[value]?.[language] ?? value;
}

export function hasValueWords(type: string, value: string): boolean {
  return words[type]?.[value] !== undefined;
}

/** Of a field of an editorial note only the first word is one of ours; the others say which link is meant. */
export function noteFieldWords(field: string, language: TextLanguage): string {
  const [first = "", ...rest] = field.split(" ");
  const [other, ...role] = rest;
  const said = valueWords("field", first, language);
  if (other === undefined) return said;
  return [said, valueWords("role", role.join(" "), language)].filter(Boolean).join(": ");
}

/** Texts that are codes without being enums, by the field that has them. */
const codes: Readonly<Record<string, string>> = {
  unit: "unit",
  reportedUnit: "unit",
  measure: "measure",
  comparison: "comparison",
  division: "division",
};

/** Under which of the words the text of a field stands; undefined for what is told in the source's own words. */
export function codeOf(field: string): string | undefined {
  return codes[field];
}
