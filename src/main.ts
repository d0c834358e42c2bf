import "./production.ts";
import { beginThread } from "./analysis/inThread.ts";
import { type Config, readConfig } from "./config.ts";
import { runCommand } from "./cli/runCommand.ts";
import { checkPort } from "./http/checkPort.ts";
import { startApi } from "./http/startApi.ts";
import { applySchema, hasSeeds, importSeeds, readSeedPlan, SEED_DIRECTORY } from "./import/importSeeds.ts";
import { type Stages, terminalStages } from "./local-neo4j/Stages.ts";
import { browserAddress, guideAddress } from "./neo4j-browser/browserAddress.ts";
import { guidePath } from "./neo4j-browser/guidePage.ts";
import { warmUp } from "./reading/warmUp.ts";
import { openDatabase, type OpenDatabase } from "./openDatabase.ts";

await runCommand(async ({ untilStopped }) => {
  const startedAt = performance.now();
  const stages = terminalStages(process.stdout);
  const config = readConfig();
  await checkPort(config.host, config.port);
  await using database = await openDatabase(config, stages);
  await bringSeeds(database, stages);
  const { graph, local } = database;
  const neo4jBrowser = local && browserAddress(local);
  await using api = await startApi({ ...config, graph, neo4jBrowser, logError: console.error });
  console.log(welcome(api.url, database, config, performance.now() - startedAt));
  if (config.warmUp) beginThread();
  const warming = config.warmUp ? warmUp(graph) : undefined;
  try {
    await untilStopped(
      local?.exited.then(
        ({ logTail }) => `Neo4j ended by itself and is not started again. It printed last:\n${logTail}`,
      ),
    );
  } finally {
    await warming?.[Symbol.asyncDispose]();
  }
  console.log("Stopping …");
});

/** The project's own Neo4j gets the seeds; somebody else's is only written to when told to, by `npm run seed`. */
async function bringSeeds({ graph, local }: OpenDatabase, stages: Stages): Promise<void> {
  const plan = await stages.stage("Reading the seeds", () => readSeedPlan(SEED_DIRECTORY));
  if (local === undefined) {
    if (await hasSeeds(graph, plan)) return;
    stages.note(
      'This Neo4j does not hold the seeds of this version. To write them into it, run "npm run seed".',
    );
    return;
  }
  await stages.stage("Applying constraints and indexes", () => applySchema(graph));
  const { outcome } = await stages.stage("Bringing the graph up to date", () => importSeeds(graph, plan));
  if (outcome === "unchanged") stages.note("The graph held these seeds already: nothing was changed.");
}

function welcome(url: string, { local }: OpenDatabase, config: Config, tookMs: number): string {
  const neo4j =
    local === undefined
      ? [
          `  Neo4j          ${config.externalNeo4j?.uri ?? ""}, as set in NEO4J_URI`,
          `  Browser guide  :guide ${url}${guidePath("en")} in Neo4j Browser`,
        ]
      : [
          `  Neo4j Browser  ${browserAddress(local)}`,
          `  with a guide   ${guideAddress(browserAddress(local), url, "en")}`,
          `  user           ${local.username}`,
          `  password       in the file ${local.passwordFile}`,
        ];
  return [
    "",
    `Ready after ${(tookMs / 1000).toFixed(1)} s.`,
    "",
    `  explorer       ${url}`,
    `  GraphQL        ${url}/graphql`,
    `  playground     ${url}/graphql in a browser`,
    ...neo4j,
    "",
    "Stop with Ctrl-C.",
    "",
  ].join("\n");
}
