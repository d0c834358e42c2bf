import { createRandomGenerator } from "../../../src/analysis/randomGenerator.ts";
import { cite } from "../../../src/import/cite.ts";
import type { SeedPlan } from "../../../src/import/planSeeds.ts";
import { agreementMaker, type AgreementRow, tables } from "./syntheticAgreements.ts";
import { makePlaces } from "./syntheticPlaces.ts";

export interface SyntheticGraphOptions {
  /** How many there are in all, those of the seeds among them. */
  readonly agreements: number;
  /** A part of every graph. */
  readonly seeds: SeedPlan;
  /** Another one gives another graph. */
  readonly randomSeed: number;
}

const AGREEMENTS_OF_A_MUNICIPALITY = 1_000_000 / 120_000;
const AGREEMENTS_OF_A_PARTNER_CITY = 1_000_000 / 60_000;
const PORTION = 20_000;
const PLACES_SOURCE = "source/synthetic-places";

/**
 * What is to be written beside the seeds, in portions that a machine can hold and in an order in which nothing refers
 * to what comes later. The same options give the same graph on every machine.
 */
export function* syntheticPlans(options: SyntheticGraphOptions): Generator<SyntheticPlan> {
  const random = createRandomGenerator(options.randomSeed);
  const count = options.agreements - options.seeds.agreements.length;
  if (count <= 0) return;
  const numbers = {
    municipalities: Math.round(count / AGREEMENTS_OF_A_MUNICIPALITY),
    partnerCities: Math.round(count / AGREEMENTS_OF_A_PARTNER_CITY),
  };
  const { countries, provinces, ...places } = makePlaces(options.seeds, numbers, random);
  const { municipalities, partnerCities, placeNames } = places;
  yield planOf({ sources: makeSources(), countries, provinces });
  for (const portion of portionsOf(municipalities)) yield planOf({ municipalities: portion });
  for (const portion of portionsOf(partnerCities)) yield planOf({ partnerCities: portion });
  yield planOf({ placeNames });
  const nextAgreement = agreementMaker({ countries, provinces, ...places }, random);
  for (let left = count; left > 0; left -= PORTION) {
    yield planOf({ agreements: Array.from({ length: Math.min(PORTION, left) }, nextAgreement) });
  }
}

function* portionsOf<T>(list: readonly T[]): Generator<T[]> {
  for (let first = 0; first < list.length; first += PORTION) yield list.slice(first, first + PORTION);
}

/** What is written; why agreements are taken for one, the seeds tell. */
export type SyntheticPlan = Omit<SeedPlan, "sameParties">;
type Rows = Omit<SyntheticPlan, "citations" | "datasets">;

const NO_ROWS: Rows = {
  ...{ sources: [], countries: [], provinces: [], municipalities: [], partnerCities: [] },
  ...{ placeNames: [], successions: [], agreements: [], externalIds: [], wikidataIds: [] },
  knowledge: { facts: [], readings: [], corrections: [], relationTypes: [], relations: [], attributions: [] },
};

/** A plan of these rows alone, each of them cited and a member of the dataset. */
function planOf(written: Partial<Rows>): SyntheticPlan {
  const rows = { ...NO_ROWS, ...written };
  const { countries, provinces, municipalities, partnerCities, placeNames, agreements } = rows;
  const places = [countries, provinces, municipalities, partnerCities, placeNames].flat();
  return {
    ...rows,
    citations: [
      ...places.map(({ id }) => ({ factId: id, citations: [cite(PLACES_SOURCE, id)] })),
      ...agreements.map((agreement) => ({ factId: agreement.id, citations: [citeTable(agreement)] })),
    ],
    datasets: [
      {
        id: "dataset/synthetic",
        title: "Made up, in the shape of the real ones",
        version: "1",
        sourceId: PLACES_SOURCE,
        byDefault: true,
        memberIds: [...places, ...agreements].map(({ id }) => id),
      },
    ],
  };
}

function citeTable({ table, row }: AgreementRow) {
  return cite(sourceOf(table ?? 0), `Table ${String(table)}, row ${String(row)}`);
}

/** A source of all places, and one of each table. */
function makeSources(): SeedPlan["sources"] {
  const properties = {
    ...{ kind: "DATABASE" as const, title: "Made up", authors: null, year: null, publisher: null },
    ...{ url: null, accessed: null, licence: null, note: null },
  };
  return [PLACES_SOURCE, ...tables.map(sourceOf)].map((id) => ({ id, properties, drawsOnIds: [] }));
}

function sourceOf(table: number): string {
  return `source/synthetic-${String(table)}`;
}
