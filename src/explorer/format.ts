import type { Language } from "./address.ts";
import type { Dated } from "./data/GraphData.ts";

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
  const styles = {
    DAY: { day: "numeric", month: "long", year: "numeric" },
    MONTH: { month: "long", year: "numeric" },
  } as const;
  const formats = Object.fromEntries(
    Object.entries(styles).map(([precision, style]) => [
      precision,
      new Intl.DateTimeFormat(language === "en" ? "en-GB" : "tr", { ...style, timeZone: "UTC" }),
    ]),
  );
  return {
    number: (value) => number.format(value),
    date({ edtf, precision, earliest }) {
      const format = formats[precision];
      if (format && earliest !== null) return format.format(new Date(earliest));
      return edtf.replace("/..", "–").replace("../", "–").replace("/", "–");
    },
    upperCase: (text) => text.toLocaleUpperCase(language),
    compare: (a, b) => collator.compare(a, b),
  };
}
