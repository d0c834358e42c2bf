import { inThread } from "../../analysis/inThread.ts";
import type { Represented } from "../../analysis/representation.ts";
import { once } from "../../domain/once.ts";
import { ClientError } from "../../errors.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import {
  type AgreementFilter,
  agreementFilterParameters,
  type AgreementFilterParameters,
} from "../../nouns/agreement/agreementFilter.ts";
import { asUserInput } from "../../reading/asUserInput.ts";
import { checkWholeNumber } from "../../reading/checkWholeNumber.ts";
import type { StatisticsKey } from "../statistics/loaders.ts";
import { naturalOrder } from "./naturalOrder.ts";
import { type AgreementPairRow, agreementPairs } from "./queries.ts";
import { type RepresentationSubject, subjects } from "./subjects.ts";

/** The most pairs that are tested, and the most rows of an answer. */
const MAXIMUM_ROWS = 20_000;

export interface RepresentationArguments {
  readonly of: RepresentationSubject;
  readonly filter?: AgreementFilter | null | undefined;
  /** A day, ISO 8601. */
  readonly asOf?: string | null | undefined;
  readonly permutations: number;
  readonly seed: number;
}

export interface WantedRows {
  readonly direction?: Represented["direction"] | null | undefined;
  readonly maximumQ: number;
  readonly orderBy: "SURPRISE" | "NATURAL";
  readonly first: number;
}

/** Something that was tested, as GraphQL resolves it. */
export interface TestedRow extends Omit<Represented, "values" | "degrees"> {
  readonly of: RepresentationSubject;
  readonly keys: readonly StatisticsKey[];
  readonly agreementsOfKeys: readonly number[];
}

export interface Representation {
  readonly of: RepresentationSubject;
  readonly asOf: string | null;
  readonly agreements: number;
  readonly tested: number;
  readonly smallNumbers: number;
  readonly permutations: number;
  readonly seed: number;
  readonly rows: (wanted: WantedRows) => readonly TestedRow[];
  readonly missing: (first: number) => readonly TestedRow[];
}

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createRepresentationLoaders> {}
}

export function createRepresentationLoaders(graph: Graph) {
  return {
    /** Which pairs, countries or provinces have more or less than chance would give. */
    representation: async (args: RepresentationArguments): Promise<Representation> => {
      const { of, permutations, seed } = args;
      checkWholeNumber("permutations", permutations, { minimum: 99, maximum: 99_999 });
      checkWholeNumber("seed", seed, { minimum: 0, maximum: 2 ** 31 - 1 });
      const filter = agreementFilterParameters(args.filter, args.asOf);
      const pairs = await readPairs(graph, of, filter);
      const options = { counting: subjects[of].counting, permutations, seed };
      const { agreements, tested } = await asUserInput(() =>
        inThread("measureRepresentation", pairs, options),
      );
      const rows = tested.map((row) => toRow(of, row));
      const natural = once(() => rows.toSorted(naturalOrder(pairs)));
      return {
        ...{ of, agreements, permutations, seed },
        asOf: args.asOf ?? null,
        tested: rows.length,
        smallNumbers: rows.filter(({ smallNumbers }) => smallNumbers).length,
        rows: (wanted) => chooseRows(wanted.orderBy === "NATURAL" ? natural() : rows, wanted),
        missing: (first) => missingRows(natural(), first),
      };
    },
  };
}

async function readPairs(
  graph: Graph,
  of: RepresentationSubject,
  filter: AgreementFilterParameters,
): Promise<readonly AgreementPairRow[]> {
  const limit = MAXIMUM_ROWS + 1;
  const pairs = await graph.read(agreementPairs, { ...filter, side: subjects[of].side, limit });
  if (pairs.length < limit) return pairs;
  throw new ClientError(
    "BAD_USER_INPUT",
    `There would be more than ${MAXIMUM_ROWS} pairs, which is the most that "representation" tests. Filter more, or ask for other pairs.`,
  );
}

function toRow(of: RepresentationSubject, { values, degrees, ...row }: Represented): TestedRow {
  const keys = subjects[of].keys.map((dimension, place) => ({ dimension, value: values[place] ?? null }));
  return { of, keys, agreementsOfKeys: degrees, ...row };
}

function chooseRows(
  rows: readonly TestedRow[],
  { direction, maximumQ, first }: WantedRows,
): readonly TestedRow[] {
  checkFirst(first);
  if (!(maximumQ >= 0 && maximumQ <= 1)) {
    throw new ClientError("BAD_USER_INPUT", `"maximumQ" must be from 0 to 1, but got ${maximumQ}.`);
  }
  const wanted = rows.filter(
    (row) => row.qValue <= maximumQ && (direction === row.direction || (direction ?? null) === null),
  );
  return wanted.slice(0, first);
}

/** Of pairs alone: a country or a province that is in the table has a partner. */
function missingRows(rows: readonly TestedRow[], first: number): readonly TestedRow[] {
  checkFirst(first);
  const none = rows.filter(({ observed }) => observed === 0);
  return none.toSorted((one, other) => other.expected - one.expected).slice(0, first);
}

function checkFirst(first: number): void {
  checkWholeNumber("first", first, { minimum: 0, maximum: MAXIMUM_ROWS });
}
