import { readCountedAgreements, readRows } from "../analysis/countAgreements.ts";

export type Projection =
  "TWO_MODE" | "MUNICIPALITIES" | "PARTNER_CITIES" | "COUNTRIES" | "PROVINCES_AND_COUNTRIES";

/** An edge by its two ends, with how many things it stands for, when it began, and the agreements behind it. */
export interface SeedEdge {
  readonly ends: string;
  readonly weight: number;
  readonly since: string;
  /** As many as there are rows of the table behind it. */
  readonly agreements: number;
}

type Agreement = ReturnType<typeof readCountedAgreements>[number];

const agreements = readCountedAgreements();
const places = new Map(readRows("seeds/gazetteer/places.csv").map((row) => [row["id"], row]));
const provinces = new Map(
  readRows("seeds/gazetteer/provinces.csv").map(({ code, slug }) => [code, `province/${String(slug)}`]),
);

/** The network that the seeds' rows make, counted pair by pair; nothing of `src/` or the graph has touched them. */
export function seedEdges(projection: Projection, wanted: (agreement: Agreement) => boolean): SeedEdge[] {
  const rows = agreements.filter(wanted);
  switch (projection) {
    case "TWO_MODE":
      return joined(rows, ({ municipality, partner }) => `${municipality} ${partner}`);
    case "COUNTRIES":
      return joined(rows, ({ country }) => `country/tr country/${country.toLowerCase()}`);
    case "PROVINCES_AND_COUNTRIES":
      return joined(
        rows,
        ({ municipality, country }) => `${provinceOf(municipality)} country/${country.toLowerCase()}`,
      );
    case "MUNICIPALITIES":
      return shared(rows, "municipality", "partner");
    case "PARTNER_CITIES":
      return shared(rows, "partner", "municipality");
  }
}

function provinceOf(municipality: string): string {
  return provinces.get(places.get(municipality)?.["province"]) ?? "";
}

function joined(rows: readonly Agreement[], endsOf: (agreement: Agreement) => string): SeedEdge[] {
  return [...new Set(rows.map(endsOf))].sort().map((ends) => {
    const behind = rows.filter((row) => endsOf(row) === ends);
    return { ends, weight: behind.length, since: first(behind), agreements: behind.length };
  });
}

function shared(
  rows: readonly Agreement[],
  side: "municipality" | "partner",
  across: "municipality" | "partner",
): SeedEdge[] {
  const ids = [...new Set(rows.map((row) => row[side]))].sort();
  return ids.flatMap((one) =>
    ids
      .filter((other) => one < other)
      .flatMap((other) => {
        const of = (id: string, neighbour: string) =>
          rows.filter((row) => row[side] === id && row[across] === neighbour);
        const common = [...new Set(rows.filter((row) => row[side] === one).map((row) => row[across]))].filter(
          (neighbour) => of(other, neighbour).length > 0,
        );
        if (common.length === 0) return [];
        const days = common.map((neighbour) =>
          [first(of(one, neighbour)), first(of(other, neighbour))].sort().at(-1),
        );
        return [
          {
            ends: `${one} ${other}`,
            weight: common.length,
            since: days.sort()[0] ?? "",
            agreements: common.flatMap((neighbour) => [...of(one, neighbour), ...of(other, neighbour)])
              .length,
          },
        ];
      }),
  );
}

function first(rows: readonly Agreement[]): string {
  return rows.map(({ day }) => day).sort()[0] ?? "";
}
