import type { Language } from "../address.ts";
import type { Format } from "../format.ts";
import type { Texts } from "../texts.ts";
import type { Agreement, Place } from "./GraphData.ts";
import type { Table } from "./toCsv.ts";

export interface Words {
  readonly t: Texts;
  readonly format: Format;
  readonly language: Language;
}

/** The agreements that a view draws, for those who cannot see it and for spreadsheets. */
export function toTable(agreements: readonly Agreement[], { t, language }: Words): Table {
  return {
    columns: [t.date, t.municipality, t.province, t.partner, t.country, t.former, t.citedIn],
    rows: agreements.map(({ date, municipality, partner, printed }) => [
      date ?? t.undated,
      municipality.names[language],
      municipality.provinceNames?.[language] ?? null,
      partner.names[language],
      partner.countryCode,
      [...formerNames(municipality), ...formerNames(partner)].join("; "),
      printed ? t.tableRow(String(printed.table), String(printed.row)) : null,
    ]),
  };
}

/** Each once, without spellings and transliterations. */
export function formerNames({ otherNames, names, localName }: Place): readonly string[] {
  const present = new Set([names.tr, names.en, localName]);
  const former = otherNames.filter(({ kind, text }) => kind === "FORMER" && !present.has(text));
  return [...new Set(former.map(({ text }) => text))];
}
