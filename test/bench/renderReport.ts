import type {
  BenchReport,
  CaseResult,
  FirstAskResult,
  Measurement,
  SideResult,
  SizeResult,
} from "./BenchReport.ts";
import { FIRST_WARM_UP_SECONDS, WARM_UP_SECONDS } from "./measureCase.ts";
import { type Side, sides } from "./QueryClass.ts";
import { caseName, NAMES, targetResults } from "./targets.ts";

/** The run as a page of Markdown. */
export function renderReport(report: BenchReport): string {
  const { machine, versions, connections, seconds, rounds } = report;
  const sections = [
    "# Measured",
    'Written by `npm run bench`; what is changed by hand is lost with the next run. "The limit" is one hand-written ' +
      "statement a request, with the bare driver and `node:http`, which reads the facts themselves and nothing that the " +
      "import derives from them but `TWINNED_WITH`. `@neo4j/graphql` has the same types on the same Apollo Server. All " +
      "three run in processes of their own beside one Neo4j and one process that sends the requests, and share the machine " +
      "with them. Before a query is measured, the answers of all three to a dozen questions are compared: they are equal " +
      "unless a note says otherwise. No answer is kept: each request reads from Neo4j.",
    table(
      ["", ""],
      [
        [
          "machine",
          `${machine.cpu}, ${String(machine.cores)} cores, ${gibibytes(machine.memoryBytes)} of memory`,
        ],
        [
          "versions",
          Object.entries(versions)
            .map(([name, version]) => `${name} ${version}`)
            .join(", "),
        ],
        [
          "time",
          `${String(seconds)} s for each server, query and number of connections (${connections.join(" and ")}), in ${String(rounds)} turns, after ${String(WARM_UP_SECONDS)} s to warm up, and ${String(FIRST_WARM_UP_SECONDS)} s for every query before the first is measured`,
        ],
      ],
    ),
    ...targetSection(report),
    ...report.sizes.flatMap(sizeSection),
  ];
  return `${sections.join("\n\n")}\n`;
}

function targetSection(report: BenchReport): string[] {
  const results = targetResults(report);
  if (results.length === 0) return [];
  const rows = results.map(({ size, case: name, what, target, reached, met }) => [
    sizeName(size),
    name,
    what,
    target,
    reached,
    met === undefined ? "" : met ? "met" : "**not met**",
  ]);
  return ["## Targets", table(["agreements", "query", "what", "target", "reached", ""], rows)];
}

function sizeSection(size: SizeResult): string[] {
  const { agreements, municipalities, partnerCities, loadSeconds, neo4jMemory, peakMemoryBytes, startedAt } =
    size;
  const memory = sides.map((side) => `${NAMES[side]} ${megabytes(peakMemoryBytes[side])}`).join(", ");
  return [
    `## ${sizeName(size.size)}`,
    `${number(agreements)} agreements of ${number(municipalities)} municipalities with ${number(partnerCities)} partner ` +
      `cities; Neo4j with ${neo4jMemory.heap} of heap and ${neo4jMemory.pageCache} of page cache, started and loaded in ` +
      `${loadSeconds.toFixed(0)} s, from ${startedAt} on. Peak memory of the servers' processes: ${memory}.`,
    ...size.cases.map(caseSection),
    ...(size.firstAsks === undefined ? [] : [firstAskSection(size.firstAsks)]),
  ];
}

function firstAskSection(results: readonly FirstAskResult[]): string {
  const rows = results.flatMap(({ name, measured }) =>
    sides.flatMap((side) => {
      const times = measured[side];
      if (times === undefined) return [];
      return [[`${name}: ${NAMES[side]}`, ...[times.p50Ms, times.p90Ms, times.maximumMs].map(milliseconds)]];
    }),
  );
  const notes = results.flatMap(({ name, withoutPeer, differs }) => [
    ...(withoutPeer === undefined ? [] : [`${name}: ${NAMES.peer} is not asked: ${withoutPeer}.`]),
    ...(differs === true ? [`${name}: VOID: not all answers are those of ${NAMES.limit}.`] : []),
  ]);
  return [
    "### Asked for the first time",
    `${String(results[0]?.documents ?? 0)} documents of each shape, with fields and limits drawn from the schema, none of which a ` +
      "server has seen before, one after the other; before each shape Neo4j forgets all plans. What the limit is asked is a " +
      "hand-written statement with a text of its own each time.",
    table(["", "p50 ms", "p90 ms", "longest ms"], rows),
    ...notes,
  ].join("\n\n");
}

function caseSection(benchCase: CaseResult): string {
  const counts = [...new Set(sides.flatMap((side) => Object.keys(benchCase.sides[side].measured)))];
  const columns = counts.flatMap((count) => [
    `p50 ms at ${count}`,
    `p99 ms at ${count}`,
    `requests/s at ${count}`,
  ]);
  const rows = sides.map((side) => sideRow(side, benchCase.sides[side], counts));
  const notes = sides.flatMap((side) => noteOf(side, benchCase.sides[side]));
  return [
    `### ${caseName(benchCase)}: ${benchCase.title}`,
    table(["", ...columns, "round trips", "rows"], rows),
    ...notes,
    ...(benchCase.startedAt === undefined
      ? []
      : [`Measured in an earlier run, from ${benchCase.startedAt} on.`]),
  ].join("\n\n");
}

function sideRow(
  side: Side,
  { measured, roundTrips, rows }: SideResult,
  counts: readonly string[],
): string[] {
  return [
    NAMES[side],
    ...counts.flatMap((count) => measurementCells(measured[Number(count)])),
    perRequest(roundTrips),
    perRequest(rows),
  ];
}

function measurementCells(measurement: Measurement | undefined): string[] {
  if (measurement === undefined) return ["–", "–", "–"];
  const { p50Ms, p99Ms, requestsPerSecond } = measurement;
  return [milliseconds(p50Ms), milliseconds(p99Ms), rate(requestsPerSecond)];
}

function noteOf(side: Side, { problem }: SideResult): string[] {
  return problem === undefined ? [] : [`${NAMES[side]}: ${problem.replaceAll("\n", " ")}.`];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = line(head.map((_, column) => (column === 0 ? "---" : "---:")));
  return [line(head), rule, ...rows.map(line)].join("\n");
}

function sizeName(size: string): string {
  return size === "paper" ? "The paper's" : number(Number(size));
}

function number(value: number): string {
  return value.toLocaleString("en");
}

function milliseconds(value: number): string {
  return value < 100 ? value.toFixed(2) : value.toFixed(0);
}

function rate(value: number): string {
  return value < 10 ? value.toFixed(2) : number(Math.round(value));
}

function perRequest(value: number | undefined): string {
  return value === undefined ? "–" : String(Number(value.toFixed(1)));
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function gibibytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(0)} GiB`;
}
