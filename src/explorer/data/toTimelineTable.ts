import type { Filter } from "./filters.ts";
import type { Agreement, GraphData } from "./GraphData.ts";
import { concerns, touches } from "./selection.ts";
import type { Cell, Table } from "./toCsv.ts";
import type { Words } from "./toTable.ts";

/** Agreements, events and periods of these years and countries, in the order of time; what is not dated comes first. */
export function toTimelineTable(
  { occasions, periods }: Pick<GraphData, "occasions" | "periods">,
  chosen: readonly Agreement[],
  { years, countries }: Pick<Filter, "years" | "countries">,
  { t, language }: Words,
): Table {
  const dated = [
    ...chosen.map(({ date, municipality, partner }) => ({
      date,
      cells: [t.types.Agreement, `${municipality.names[language]} – ${partner.names[language]}`],
    })),
    ...occasions
      .filter((occasion) => concerns(occasion, countries))
      .map(({ date, type, names }) => ({ date, cells: [t.types[type], names[language]] })),
    ...periods.map(({ span, names }) => ({ date: span, cells: [t.types.Period, names[language]] })),
  ];
  const inTime = dated
    .filter(({ date }) => years === null || date === null || touches(date, years))
    .sort((a, b) => (a.date?.earliest ?? "").localeCompare(b.date?.earliest ?? ""));
  return {
    columns: [t.date, t.type, t.name],
    rows: inTime.map(({ date, cells }): Cell[] => [date ?? t.undated, ...cells]),
  };
}
