/** `npm run bench`: this server against `@neo4j/graphql` and against the limit, in one run on one Neo4j. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { terminalStages } from "../../src/local-neo4j/Stages.ts";
import { queryClasses } from "./classes/queryClasses.ts";
import type { BenchReport } from "./BenchReport.ts";
import { renderReport } from "./renderReport.ts";
import { runBench } from "./runBench.ts";

const LETTERS = queryClasses.map(({ letter }) => letter);

const HELP = `Usage: npm run bench -- [options]

Starts a Neo4j in a temporary folder for each size, loads a graph, and measures this server, @neo4j/graphql and one
hand-written statement behind node:http against each other. Before a query is measured, their answers are compared.

  --sizes LIST        graphs: "paper" or a number of agreements (default: paper,20000)
  --classes LIST      of ${LETTERS.join(",")} or none (default: all)
  --seconds N         for each server, query and number of connections (default: 6)
  --connections LIST  how many requests are under way at once (default: 1,16)
  --first-asks N      documents of each shape that are asked for the first time (default: 40; 0 for none)
  --output FILE       where the tables go (default: test/bench/RESULTS.md)
  --json FILE         also writes everything that was measured
  --keep FILE         a file that --json wrote: sizes and classes of it that are not measured anew stay in the tables
  --help              shows this

What is published is measured with --sizes paper,20000,1000000 on a machine that does nothing else.
`;

const list = z.string().transform((text) => text.split(","));
const optionsSchema = z.object({
  sizes: list.pipe(z.array(z.string().regex(/^(paper|\d+)$/, 'must be "paper" or a number of agreements'))),
  classes: list.pipe(z.array(z.enum([...LETTERS, "none"]))),
  seconds: z.coerce.number().min(0.5).max(600),
  connections: list.pipe(z.array(z.coerce.number<string>().int().min(1).max(256))),
  "first-asks": z.coerce.number().int().min(0).max(500),
  output: z.string(),
  json: z.string().optional(),
  keep: z.string().optional(),
});

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "paper,20000" },
    classes: { type: "string", default: LETTERS.join(",") },
    seconds: { type: "string", default: "6" },
    connections: { type: "string", default: "1,16" },
    "first-asks": { type: "string", default: "40" },
    output: { type: "string", default: join(import.meta.dirname, "RESULTS.md") },
    json: { type: "string" },
    keep: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

if (values.help) console.log(HELP);
else await bench();

async function bench(): Promise<void> {
  const { data: options, error } = optionsSchema.safeParse(values);
  if (options === undefined) {
    console.error(`${z.prettifyError(error)}\n\n${HELP}`);
    process.exitCode = 2;
    return;
  }
  const report = await runBench({
    ...options,
    firstAsks: options["first-asks"],
    classes: queryClasses.filter(({ letter }) => options.classes.includes(letter)),
    kept:
      options.keep === undefined
        ? []
        : (JSON.parse(await readFile(options.keep, "utf8")) as BenchReport).sizes,
    stages: terminalStages(process.stdout),
  });
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(options.output, renderReport(report));
  const voided = report.sizes.flatMap(({ cases }) =>
    cases.filter(({ sides }) => Object.values(sides).some(({ problem }) => problem?.startsWith("VOID"))),
  );
  if (voided.length > 0) process.exitCode = 1;
}
