import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { applySchema, importSeeds, readSeedPlan, SEED_DIRECTORY } from "../import/importSeeds.ts";
import { terminalStages } from "../local-neo4j/Stages.ts";
import { openDatabase } from "../openDatabase.ts";
import { runCommand } from "./runCommand.ts";

const HELP = `Usage: npm run seed [-- --force]

Writes the constraints, indexes and seeds into the graph: into the server of NEO4J_URI when it is set, otherwise into
the project's own Neo4j. What is there already stays; nothing is written when the graph holds these seeds.

  --force  writes them even then
  --help   shows this
`;

await runCommand(async () => {
  const { values: options } = parseArgs({
    options: { force: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
  });
  if (options.help) {
    console.log(HELP);
    return;
  }
  const stages = terminalStages(process.stdout);
  const plan = await stages.stage("Reading the seeds", () => readSeedPlan(SEED_DIRECTORY));
  await using database = await openDatabase(readConfig(), stages);
  await stages.stage("Applying constraints and indexes", () => applySchema(database.graph));
  const report = await stages.stage("Writing the seeds", () => importSeeds(database.graph, plan, options));
  const { agreements, municipalities, partnerCities } = report;
  const held = `${String(agreements)} agreements of ${String(municipalities)} municipalities with ${String(partnerCities)} partner cities`;
  console.log(
    report.outcome === "imported" ? `Written: ${held}.` : `Nothing to do: the graph holds ${held} already.`,
  );
});
