import type { Config, ExternalNeo4j } from "./config.ts";
import { StartError } from "./errors.ts";
import { keepRunning } from "./local-neo4j/keepRunning.ts";
import type { RunningNeo4j } from "./local-neo4j/startLocalNeo4j.ts";
import type { Stages } from "./local-neo4j/Stages.ts";
import { Graph } from "./neo4j/Graph.ts";
import { refusal } from "./neo4j/refusal.ts";

/** The database that the settings name: somebody's server, or the project's own, which ends with this. */
export interface OpenDatabase extends AsyncDisposable {
  readonly graph: Graph;
  /** Undefined when the server is somebody else's. */
  readonly local: RunningNeo4j | undefined;
}

/** Connects to the server of `NEO4J_URI`, or starts the project's own. */
export async function openDatabase(config: Config, stages: Stages): Promise<OpenDatabase> {
  if (config.externalNeo4j !== undefined) return openExternal(config, config.externalNeo4j, stages);
  const local = await keepRunning({ ...config, browserSettings: browserSettings(config), stages });
  const { boltUri: uri, username, password } = local;
  const graph = new Graph({ uri, username, password }, config);
  return {
    graph,
    local,
    async [Symbol.asyncDispose]() {
      await graph.close();
      await local.stop();
    },
  };
}

/** Neo4j Browser fetches guides and styles from these hosts alone: its own default, and the API under any name it may have. */
function browserSettings({ host }: Config): Record<string, string> {
  const hosts = new Set(["guides.neo4j.com", "localhost", "127.0.0.1", host]);
  return { "browser.remote_content_hostname_whitelist": [...hosts].join(",") };
}

async function openExternal(config: Config, address: ExternalNeo4j, stages: Stages): Promise<OpenDatabase> {
  const graph = new Graph(address, config);
  try {
    await stages.stage(`Connecting to ${address.uri}`, () => graph.verify());
  } catch (error) {
    await graph.close();
    throw new StartError(refusal(error, address), { cause: error });
  }
  return { graph, local: undefined, [Symbol.asyncDispose]: () => graph.close() };
}
