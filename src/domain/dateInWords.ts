export type SentenceLanguage = "TR" | "EN";

const MONTHS: Readonly<Record<SentenceLanguage, readonly string[]>> = {
  TR: "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık".split(" "),
  EN: "January February March April May June July August September October November December".split(" "),
};

/** A date or an interval in EDTF as a reader expects it in brackets: `30 October 1992`, `Ekim 1992`, `1991–1992`. */
export function dateInWords(edtf: string, language: SentenceLanguage): string {
  return edtf
    .split("/")
    .map((end) => (end === ".." ? "" : endInWords(end, language)))
    .join("–");
}

function endInWords(date: string, language: SentenceLanguage): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? undefined : MONTHS[language][Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(" ");
}
