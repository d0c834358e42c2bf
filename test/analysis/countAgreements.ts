import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { FigureFilter, Figures } from "../../src/analysis/claims.ts";

export interface CountedAgreement {
  readonly table: number;
  readonly day: string;
  readonly country: string;
  readonly municipality: string;
  readonly partner: string;
}

/** A seed table, every cell as text. */
export function readRows(file: string): Record<string, string>[] {
  return parse(readFileSync(file, "utf8"), { columns: true });
}

/** The agreements as the seeds have them, read without anything of `src/`. */
export function readCountedAgreements(): CountedAgreement[] {
  const countries = readRows("seeds/gazetteer/countries.csv");
  const resolutions = readRows("seeds/gazetteer/resolutions.csv");
  return readRows("seeds/agreements.csv").map((row) => {
    const { table, province, municipality, partner, country, date } = row;
    const [day = "", month = "", year = ""] = (date ?? "").split(".");
    const municipalities = resolutions.filter(
      (other) =>
        other["side"] === "municipality" &&
        other["province"] === province &&
        other["printed"] === municipality,
    );
    const partners = resolutions.filter(
      (other) => other["side"] === "partner" && other["country"] === country && other["printed"] === partner,
    );
    const codes = countries.filter((other) => other["name_tr"] === country);
    return {
      table: Number(table),
      day: [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"),
      country: only(codes)["code"] ?? "",
      municipality: only(municipalities)["place"] ?? "",
      partner: only(partners)["place"] ?? "",
    };
  });
}

function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`Expected one row, but got ${rows.length}.`);
  return row;
}

/** Counts by going through all of them; a date is compared as far as it is precise. */
export function countAgreements(agreements: readonly CountedAgreement[], filter: FigureFilter): Figures {
  const { country, table, from, until } = filter;
  const fitting = agreements.filter(
    (agreement) =>
      (country === null || agreement.country === country) &&
      (table === null || agreement.table === table) &&
      (from === null || agreement.day.slice(0, from.length) >= from) &&
      (until === null || agreement.day.slice(0, until.length) <= until),
  );
  const byDay = fitting.toSorted((one, other) => one.day.localeCompare(other.day));
  const [first] = byDay;
  return {
    agreements: fitting.length,
    distinctAgreements: different(fitting, ({ municipality, partner, day }) =>
      [municipality, partner, day].join(),
    ),
    municipalities: different(fitting, ({ municipality }) => municipality),
    partnerCities: different(fitting, ({ partner }) => partner),
    partnerships: different(fitting, ({ municipality, partner }) => [municipality, partner].join()),
    firstDate: first?.day ?? null,
    lastDate: byDay.at(-1)?.day ?? null,
    firstMunicipalityId: first?.municipality ?? null,
    firstPartnerCityId: first?.partner ?? null,
    agreementsByCountry: [...new Set(fitting.map((agreement) => agreement.country))].map((code) => ({
      country: code,
      agreements: fitting.filter((agreement) => agreement.country === code).length,
    })),
  };
}

function different(
  agreements: readonly CountedAgreement[],
  keyOf: (agreement: CountedAgreement) => string,
): number {
  return new Set(agreements.map(keyOf)).size;
}
