import type { Language } from "./address.ts";
import type { Dated } from "./data/GraphData.ts";
import { texts } from "./texts.ts";

export interface Format {
  readonly number: (value: number) => string;
  /** As precise as the date is. */
  readonly date: (date: Dated) => string;
  readonly upperCase: (text: string) => string;
  readonly compare: (a: string, b: string) => number;
}

export function formatIn(language: Language): Format {
  const number = new Intl.NumberFormat(language);
  const collator = new Intl.Collator(language);
  const t = texts[language];
  // By how many characters of EDTF say so much: a year, a month, a day.
  const styles: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
    4: { year: "numeric" },
    7: { month: "long", year: "numeric" },
    10: { day: "numeric", month: "long", year: "numeric" },
  };
  const formatOf = (edtf: string) =>
    new Intl.DateTimeFormat(language === "en" ? "en-GB" : "tr", { ...styles[edtf.length], timeZone: "UTC" });
  const words = (edtf: string) => formatOf(edtf).format(new Date(edtf));
  return {
    number: (value) => number.format(value),
    date({ edtf }) {
      const [from = "", until] = edtf.split("/");
      if (until === undefined) return words(from);
      if (until === "..") return t.since(words(from));
      if (from === "..") return t.until(words(until));
      if (from.length !== until.length) return `${words(from)} – ${words(until)}`;
      return formatOf(from).formatRange(new Date(from), new Date(until));
    },
    upperCase: (text) => text.toLocaleUpperCase(language),
    compare: (a, b) => collator.compare(a, b),
  };
}
