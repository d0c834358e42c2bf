import type { BenchReport, CaseResult, Measurement, SizeResult } from "./BenchReport.ts";
import type { Side } from "./QueryClass.ts";

/** What was to be reached, and what was. */
export interface TargetResult {
  readonly size: string;
  readonly case: string;
  readonly what: string;
  readonly target: string;
  readonly reached: string;
  /** Undefined when it was not measured. */
  readonly met: boolean | undefined;
}

const PAPER = "paper";
const LARGEST = "1000000";
const FEW = 1;
const MANY = 16;

/** A ratio of one measurement to another, with the bound that it has to keep. */
interface Target {
  readonly size: string;
  readonly letters: readonly string[];
  readonly names?: readonly string[];
  readonly of: Side;
  readonly to: Side;
  readonly what: "p50" | "requests";
  readonly atMost?: number;
  readonly atLeast?: number;
}

const p50 = (size: string, letters: readonly string[], atMost: number): Target => ({
  ...{ size, letters, of: "ours", to: "limit", what: "p50", atMost },
});
const requests = (size: string, letters: readonly string[], to: Side, atLeast: number): Target => ({
  ...{ size, letters, of: "ours", to, what: "requests", atLeast },
});

/** The table of targets, one line for each of its cells. */
const targets: readonly Target[] = [
  p50(PAPER, ["a", "b", "c", "d", "g", "e"], 1.4),
  requests(PAPER, ["a", "b", "c", "d", "g", "e"], "limit", 0.6),
  requests(PAPER, ["a", "b", "c", "d", "g"], "peer", 2),
  requests(PAPER, ["e"], "peer", 10),
  requests(PAPER, ["i"], "limit", 0.5),
  requests(PAPER, ["i"], "peer", 3),
  p50(LARGEST, ["a", "b", "d", "g"], 1.5),
  requests(LARGEST, ["a", "g"], "peer", 1.7),
  requests(LARGEST, ["d"], "peer", 10),
  requests(LARGEST, ["b"], "peer", 1.1),
  { ...p50(LARGEST, ["f"], 1.8), names: ["5,000 deep"] },
  p50(LARGEST, ["c"], 2),
  { ...p50(LARGEST, ["c"], 1 / 20), to: "peer", names: ["degree 8", "degree 16", "degree 49", "hub"] },
];

/** What the targets say of a run; those of sizes and classes that were not measured are left out. */
export function targetResults({ sizes }: BenchReport): readonly TargetResult[] {
  return sizes.flatMap((size) => [
    ...targets
      .filter((target) => target.size === size.size)
      .flatMap((target) => casesOf(size, target).map((benchCase) => compare(size.size, benchCase, target))),
    ...firstAskTargets(size),
    ...(size.size === LARGEST ? [...flat(size), ...grownWithRows(size)] : []),
  ]);
}

/** Of a document that is new: how long it may take, of what another side takes for one that is new to it. */
const FIRST_ASKS = [
  { to: "limit", what: "p50Ms", atMost: 2.5 },
  { to: "limit", what: "p90Ms", atMost: 4 },
  { to: "peer", what: "p50Ms", atMost: 0.5 },
  { to: "peer", what: "p90Ms", atMost: 0.5 },
] as const;

function firstAskTargets({ size, firstAsks = [] }: SizeResult): TargetResult[] {
  return firstAsks.flatMap(({ name, measured }) =>
    FIRST_ASKS.flatMap(({ to, what, atMost }) => {
      const [ours, theirs] = [measured.ours?.[what], measured[to]?.[what]];
      if (ours === undefined || theirs === undefined) return [];
      return {
        ...{ size, case: name, what: `${what.slice(0, 3)} of a first ask, of that of ${NAMES[to]}` },
        ...{
          target: `at most ${times(atMost)}`,
          reached: times(ours / theirs),
          met: ours / theirs <= atMost,
        },
      };
    }),
  );
}

function casesOf({ cases }: SizeResult, { letters, names }: Target): CaseResult[] {
  return cases.filter(({ letter, name }) => letters.includes(letter) && (names?.includes(name) ?? true));
}

function compare(size: string, benchCase: CaseResult, target: Target): TargetResult {
  const { of, to, what, atMost, atLeast } = target;
  const connections = what === "p50" ? FEW : MANY;
  const measured = (side: Side) => benchCase.sides[side].measured[connections];
  const value = (measurement: Measurement | undefined) =>
    what === "p50" ? measurement?.p50Ms : measurement?.requestsPerSecond;
  const [ours, theirs] = [value(measured(of)), value(measured(to))];
  const ratio = ours === undefined || theirs === undefined ? undefined : ours / theirs;
  const failed =
    to === "peer" && ours !== undefined && Object.keys(benchCase.sides.peer.measured).length === 0;
  return {
    size,
    case: caseName(benchCase),
    what: `${what === "p50" ? "p50 at 1 connection" : "requests/s at 16 connections"}, of that of ${NAMES[to]}`,
    target: atMost === undefined ? `at least ${times(atLeast ?? 0)}` : `at most ${times(atMost)}`,
    reached: ratio === undefined ? (failed ? `${NAMES[to]} gives no answer` : "not measured") : times(ratio),
    met:
      ratio === undefined
        ? failed
          ? true
          : undefined
        : ratio <= (atMost ?? Infinity) && ratio >= (atLeast ?? 0),
  };
}

/** Pages of one length, which take as long within a fifth: far down a list, and from a start with more neighbours than a page. */
const FLAT = [
  ["f", "page 1", "100,000 deep"],
  ["c", "degree 16", "degree 49"],
  ["c", "degree 16", "hub"],
] as const;

function flat(size: SizeResult): TargetResult[] {
  return FLAT.flatMap(([letter, first, last]) => {
    const reached = growth(size, { letter, first, last }, "ours");
    if (reached === undefined) return [];
    return {
      ...{ size: size.size, case: `${letter}, ${last}`, what: `p50 at 1 connection, of that of ${first}` },
      ...{ target: "at most 1.20 times", reached: times(reached), met: reached <= 1.2 },
    };
  });
}

/** A start of few neighbours has fewer rows to give: a full page takes at most what the rows themselves grow. */
function grownWithRows(size: SizeResult): TargetResult[] {
  const cases = { letter: "c", first: "degree 3", last: "degree 49" };
  const [ours, limit] = [growth(size, cases, "ours"), growth(size, cases, "limit")];
  if (ours === undefined || limit === undefined) return [];
  return [
    {
      ...{ size: size.size, case: "c, degree 49", what: "p50 at 1 connection, of that of degree 3" },
      target: `at most as for the hand-written statement (${times(limit)}) and a fifth more`,
      ...{ reached: times(ours), met: ours <= 1.2 * limit },
    },
  ];
}

interface Growth {
  readonly letter: string;
  readonly first: string;
  readonly last: string;
}

/** How many times as long the last case takes as the first. */
function growth({ cases }: SizeResult, { letter, first, last }: Growth, side: Side): number | undefined {
  const [from, to] = [first, last].map((name) => {
    const found = cases.find((one) => one.letter === letter && one.name === name);
    const measurement: Measurement | undefined = found?.sides[side].measured[FEW];
    return measurement?.p50Ms;
  });
  return from === undefined || to === undefined ? undefined : to / from;
}

/** How the sides are called in the tables. */
export const NAMES: Readonly<Record<Side, string>> = {
  ours: "this server",
  peer: "@neo4j/graphql",
  limit: "the limit",
};

export function caseName({ letter, name }: CaseResult): string {
  return name === "any" ? letter : `${letter}, ${name}`;
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} times`;
}
