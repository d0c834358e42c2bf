import type { TextLanguage } from "./Bilingual.ts";

/** The names that locators give to parts of the paper, in its own language. */
const sections: Readonly<Record<string, string>> = {
  Abstract: "Abstract",
  "Extended abstract": "Genişletilmiş özet",
  Introduction: "Giriş",
  Method: "Yöntem",
  Methodology: "Yöntem",
  "Literature review": "Literatür taraması",
  "Foreign policy towards Central Asia": "Orta Asya’ya yönelik dış politika",
  "Hybrid policy model of the AK Party period": "AK Parti dönemi hibrid politika modeli",
  "Foreign policy and paradiplomacy": "Dış politika ve paradiplomasi",
  "Paradiplomatic effects of foreign policy towards Central Asia":
    "Orta Asya politikasının paradiplomatik etkileri",
  "Findings and discussion": "Bulgular ve tartışma",
  Analysis: "Analiz",
  "Paradiplomacy pyramid": "Paradiplomasi piramidi",
  "Results and recommendations": "Sonuç ve öneriler",
  Conclusion: "Sonuç",
  "Ethics statement": "Etik beyanı",
};

type Counted = (number: string) => string;

const counted: Readonly<Record<TextLanguage, Readonly<Record<string, Counted>>>> = {
  tr: {
    paragraph: (number) => `${number}. paragraf`,
    footnote: (number) => `${number}. dipnot`,
    Table: (number) => `Tablo ${number}`,
    row: (number) => `satır ${number}`,
  },
  // What the paper numbers apart from its tables.
  en: {
    Çizelge: (number) => `Chart ${number}`,
    Şekil: (number) => `Figure ${number}`,
    Grafik: (number) => `Graph ${number}`,
  },
};

/** Where in a source a fact stands, in words of one language. What it does not know stays as it is. */
export function locatorIn(locator: string, language: TextLanguage): string {
  const inLanguage = (part: string) => {
    const [, kind = "", number = ""] = /^(\S+) (\d+)$/.exec(part) ?? [];
    const said = counted[language][kind]?.(number);
    return said ?? (language === "tr" ? (sections[part] ?? part) : part);
  };
  return locator
    .split(/(, |; )/)
    .map(inLanguage)
    .join("");
}
