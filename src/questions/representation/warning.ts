import type { Bilingual } from "../../domain/Bilingual.ts";
import type { Representation, TestedRow } from "./loaders.ts";
import { subjects } from "./subjects.ts";

type Language = "TR" | "EN" | "LOCAL";

const NOUNS: Readonly<Record<Representation["of"], Bilingual>> = {
  MUNICIPALITIES_AND_COUNTRIES: { tr: "çift", en: "pairs" },
  PROVINCES_AND_COUNTRIES: { tr: "çift", en: "pairs" },
  MUNICIPALITY_KINDS_AND_COUNTRIES: { tr: "çift", en: "pairs" },
  COUNTRIES: { tr: "ülke", en: "countries" },
  PROVINCES: { tr: "il", en: "provinces" },
};

/** What the small numbers among those tested mean; null when there are none. */
export function warningOfAll(
  { of, tested, smallNumbers }: Pick<Representation, "of" | "tested" | "smallNumbers">,
  language: Language,
): string | null {
  if (smallNumbers === 0) return null;
  const nouns = NOUNS[of];
  const { tr, en } = subjects[of].counting === "AGREEMENTS" ? EXPECTED_FEW : HAVE_FEW;
  return language === "TR"
    ? `${tested} ${nouns.tr} içinden ${smallNumbers} tanesinde ${tr}: bunlar kanıt değil, nereye bakılacağına dair ipucudur.`
    : `${smallNumbers} of ${tested} ${nouns.en} ${en}: take these as hints where to look, not as evidence.`;
}

const EXPECTED_FEW: Bilingual = {
  tr: "5'ten az anlaşma beklenir",
  en: "are expected to have fewer than 5 agreements",
};
const HAVE_FEW: Bilingual = { tr: "5'ten az anlaşma vardır", en: "have fewer than 5 agreements" };

/** What small numbers mean for one of those tested; null when they are not small. */
export function warningOfRow(row: TestedRow, language: Language): string | null {
  if (!row.smallNumbers) return null;
  const turkish = language === "TR";
  const format = new Intl.NumberFormat(turkish ? "tr" : "en", { maximumSignificantDigits: 2 });
  if (subjects[row.of].counting !== "AGREEMENTS") {
    const all = format.format(row.agreementsOfKeys[0] ?? 0);
    return turkish
      ? `Küçük sayılar: toplam ${all}, yani 5 anlaşmadan az; bir anlaşma eksik veya fazla olsa sonuç değişir.`
      : `Small numbers: ${all} in all, fewer than 5 agreements; one more or less would change the result.`;
  }
  const expected = format.format(row.expected);
  return turkish
    ? `Küçük sayılar: beklenen ${expected}, yani 5 anlaşmadan az; bir anlaşma eksik veya fazla olsa sonuç değişir.`
    : `Small numbers: ${expected} expected, fewer than 5 agreements; one more or less would change the result.`;
}
