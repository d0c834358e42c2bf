import type { StatisticsKey } from "./loaders.ts";

type Language = "TR" | "EN" | "LOCAL";

const KINDS: Readonly<Record<string, { readonly tr: string; readonly en: string }>> = {
  METROPOLITAN: { tr: "Büyükşehir belediyesi", en: "Metropolitan municipality" },
  PROVINCIAL_CENTRE: { tr: "İl belediyesi", en: "Municipality of a provincial centre" },
  DISTRICT: { tr: "İlçe belediyesi", en: "District municipality" },
  TOWN: { tr: "Belde belediyesi", en: "Town municipality" },
};

/** The name of a value that is no node of the graph. */
export function keyName({ dimension, value }: StatisticsKey, language: Language): string {
  const locale = language === "EN" ? "en" : "tr";
  if (value === null) return { tr: "Tarihsiz", en: "Undated" }[locale];
  switch (dimension) {
    case "MONTH":
      return monthName(value, locale);
    case "TABLE":
      return `${{ tr: "Tablo", en: "Table" }[locale]} ${value}`;
    case "MUNICIPALITY_KIND":
      return KINDS[value]?.[locale] ?? value;
    default:
      return value;
  }
}

function monthName(month: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
