import { cellKey, keysOf } from "../../analysis/countCells.ts";
import { type Dimension, placer } from "../../analysis/placements.ts";
import { type CountedPeriod, measureStatistics, type StatisticsRow } from "../../analysis/statistics.ts";
import type { CountInterval } from "../../domain/asOf.ts";
import { once } from "../../domain/once.ts";
import { ClientError } from "../../errors.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { type AgreementFilter, agreementFilterParameters } from "../../nouns/agreement/agreementFilter.ts";
import { checkWholeNumber } from "../../reading/checkWholeNumber.ts";
import {
  agreementGroups,
  agreementParties,
  agreementTallies,
  type GroupRow,
  statisticsPeriods,
} from "./queries.ts";
import {
  grouping,
  isTallied,
  orderOf,
  placementOptions,
  type Question,
  talliedCountries,
} from "./question.ts";

/** The most rows of any statistic; the default of "first" in the schema as well. */
const MAXIMUM_ROWS = 20_000;

/** A month may come apart into its days and its year: somewhat more than rows. */
const MAXIMUM_GROUPS = 50_000;

export interface StatisticsArguments {
  readonly by: readonly Dimension[];
  readonly filter?: AgreementFilter | null | undefined;
  /** A day, ISO 8601. */
  readonly asOf?: string | null | undefined;
  readonly division?: string | null | undefined;
  readonly orderBy: "NATURAL" | "COUNT";
  readonly fillGaps: boolean;
}

/** Different municipalities and partner cities of a row. */
export interface Parties {
  readonly municipalities: number;
  readonly partnerCities: number;
}

export interface StatisticsKey {
  readonly dimension: Dimension;
  readonly value: string | null;
}

/** A row as GraphQL resolves it: who the parties are is only counted when it is asked for. */
export interface CountedRow extends Omit<StatisticsRow, "keys"> {
  readonly keys: readonly StatisticsKey[];
  /** One function for all rows, which are many. */
  readonly partiesOf: (keys: readonly StatisticsKey[]) => Promise<Parties>;
}

export interface Statistics {
  readonly by: readonly Dimension[];
  readonly asOf: string | null;
  readonly total: CountInterval;
  readonly rowCount: number;
  readonly rows: (first: number) => readonly CountedRow[];
}

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createStatisticsLoaders> {}
}

export function createStatisticsLoaders(graph: Pick<Graph, "read">) {
  return {
    /** Agreements counted by one or two dimensions; `asked` are the names of the fields that are asked for. */
    statistics: async (args: StatisticsArguments, asked: ReadonlySet<string>): Promise<Statistics> => {
      checkDimensions(args);
      const { by } = args;
      const filter = agreementFilterParameters(args.filter, args.asOf);
      const periods = by.includes("PERIOD") ? await readPeriods(graph, args.division ?? null) : [];
      const question = { filter, by, periods };
      const groups = await readGroups(graph, question);
      const { total, rows } = refusingTooMany(() =>
        measureStatistics(groups, {
          ...placementOptions(question),
          periods,
          orderBy: args.orderBy,
          fillGaps: args.fillGaps,
          orderOf: orderOf(question, groups),
          maximumRows: MAXIMUM_ROWS,
          cumulative: asked.has("cumulative"),
          growth: asked.has("growth"),
        }),
      );
      const parties = once(() => readParties(graph, question, groups));
      const partiesOf = async (keys: readonly StatisticsKey[]) =>
        (await parties()).get(cellKey(keys.map(({ value }) => value))) ?? NONE;
      return {
        by,
        asOf: args.asOf ?? null,
        total,
        rowCount: rows.length,
        rows: (first) => {
          checkWholeNumber("first", first, { minimum: 0, maximum: MAXIMUM_ROWS });
          return rows.slice(0, first).map((row) => ({
            ...row,
            keys: by.map((dimension, place) => ({ dimension, value: row.keys[place] ?? null })),
            partiesOf,
          }));
        },
      };
    },
  };
}

const NONE: Parties = { municipalities: 0, partnerCities: 0 };

function checkDimensions({ by, division }: StatisticsArguments): void {
  const given = `[${by.join(", ")}]`;
  if (by.length < 1 || by.length > 2 || new Set(by).size < by.length) {
    throw new ClientError(
      "BAD_USER_INPUT",
      `"by" must have one dimension or two different ones, but got ${given}.`,
    );
  }
  if (typeof division === "string" && !by.includes("PERIOD")) {
    throw new ClientError(
      "BAD_USER_INPUT",
      `"division" chooses among periods, so "by" must have PERIOD, but got ${given}.`,
    );
  }
}

async function readPeriods(graph: Pick<Graph, "read">, division: string | null): Promise<CountedPeriod[]> {
  const periods = await graph.read(statisticsPeriods, { division });
  if (division !== null && periods.length === 0) {
    throw new ClientError(
      "BAD_USER_INPUT",
      `"division" must be the division of a period, but got ${JSON.stringify(division)}. "periods { nodes { division } }" lists them.`,
    );
  }
  return periods;
}

async function readGroups(graph: Pick<Graph, "read">, question: Question): Promise<readonly GroupRow[]> {
  if (isTallied(question)) return readTallies(graph, question);
  const grouped = grouping(question);
  const groups = await graph.read(agreementGroups, {
    ...question.filter,
    ...grouped,
    apart: grouped.dimensions,
    limit: MAXIMUM_GROUPS + 1,
  });
  if (groups.length > MAXIMUM_GROUPS) throw tooManyRows();
  return groups;
}

async function readTallies(graph: Pick<Graph, "read">, { filter, by }: Question): Promise<GroupRow[]> {
  const byCountry = by.includes("COUNTRY");
  const countries = talliedCountries(filter);
  const [columns] = await graph.read(agreementTallies, { countries, byCountry, byYear: by.includes("YEAR") });
  if (columns === undefined) return [];
  const { countries: codes, countryOrders, years, first, latest } = columns;
  return columns.agreements.map((agreements, row) => ({
    values: byCountry ? [codes[row] ?? ""] : [],
    orders: byCountry ? [countryOrders[row] ?? ""] : [],
    date: years[row] === "undated" ? null : (years[row] ?? ""),
    agreements,
    certain: agreements,
    first: first[row] === "" ? null : (first[row] ?? null),
    latest: latest[row] === "" ? null : (latest[row] ?? null),
  }));
}

async function readParties(
  graph: Pick<Graph, "read">,
  question: Question,
  groups: readonly GroupRow[],
): Promise<ReadonlyMap<string, Parties>> {
  const { filter, by } = question;
  const placementsOf = placer(placementOptions(question));
  const timesOfDate = Object.fromEntries(
    groups.map(({ date }) => [date ?? "undated", placementsOf(date).map(({ times }) => [...times])]),
  );
  const grouped = grouping(question);
  const rows = await graph.read(agreementParties, {
    ...filter,
    ...grouped,
    apart: [...grouped.dimensions, "MUNICIPALITY", "PARTNER_CITY"],
    timesOfDate,
  });
  return new Map(rows.map(({ values, times, ...parties }) => [cellKey(keysOf(by, values, times)), parties]));
}

function refusingTooMany<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof RangeError ? tooManyRows(error) : error;
  }
}

function tooManyRows(cause?: RangeError): ClientError {
  return new ClientError(
    "BAD_USER_INPUT",
    `There would be more than ${MAXIMUM_ROWS} rows, which is the most that "statistics" gives. Filter more, or count by fewer dimensions.`,
    { cause },
  );
}
