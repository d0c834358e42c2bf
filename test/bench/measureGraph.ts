import type { GraphAddress } from "../../src/neo4j/Graph.ts";
import { benchGraph, openBenchDatabase } from "./benchGraph.ts";
import type { CaseResult, FirstAskResult } from "./BenchReport.ts";
import { startBoltCounter } from "./bolt/startBoltCounter.ts";
import { measureFirstAsks } from "./firstAsk/measureFirstAsks.ts";
import { startLoader } from "./load/startLoader.ts";
import { FIRST_WARM_UP_SECONDS, measureCase, warmUp } from "./measureCase.ts";
import { type PreparedCase, prepareCases } from "./prepareCases.ts";
import type { QueryClass, Side } from "./QueryClass.ts";
import { type BenchServer, startServer } from "./servers/startServer.ts";

export interface GraphMeasureOptions {
  readonly classes: readonly QueryClass[];
  readonly connections: readonly number[];
  readonly seconds: number;
  readonly rounds: number;
  /** How many documents of each shape are asked for the first time; 0 for none. */
  readonly firstAsks: number;
  readonly log: (line: string) => void;
}

export interface GraphMeasurements {
  readonly cases: readonly CaseResult[];
  readonly firstAsks?: readonly FirstAskResult[];
  readonly peakMemoryBytes: Readonly<Record<Side, number>>;
}

/** Compares the answers of the three servers on one Neo4j, counts what they cost it, then measures them. */
export async function measureGraph(
  address: GraphAddress,
  agreements: number,
  options: GraphMeasureOptions,
): Promise<GraphMeasurements> {
  await using database = openBenchDatabase(address);
  const settle = () => database.settle();
  const prepared: PreparedCase[] = [];
  {
    await using counter = await startBoltCounter(address.uri);
    await using servers = await startServers({ ...address, uri: counter.uri });
    const graph = benchGraph(database, agreements, servers.ours.url);
    for (const queryClass of options.classes) {
      options.log(`${queryClass.letter}. ${queryClass.title}: comparing answers`);
      prepared.push(...(await prepareCases(queryClass, { servers, counter, graph, settle })));
    }
  }
  await using servers = await startServers(address);
  const { firstAsks: documents, log } = options;
  const firstAsks = documents > 0 ? await measureFirstAsks({ servers, database, documents, log }) : undefined;
  await using loader = startLoader();
  const measuring = { ...options, servers, loader, settle };
  options.log("Warming up");
  // All of them before the first is measured, or it would be measured on a Neo4j that is colder than for the last.
  for (const each of prepared) await warmUp(each, FIRST_WARM_UP_SECONDS, measuring);
  const cases: CaseResult[] = [];
  for (const each of prepared) {
    options.log(`${each.queryClass.letter}. ${each.queryClass.title} (${each.benchCase.name}): measuring`);
    cases.push(await measureCase(each, measuring));
  }
  return { cases, ...(firstAsks && { firstAsks }), peakMemoryBytes: await servers.peakMemoryBytes() };
}

interface Servers extends Readonly<Record<Side, BenchServer>>, AsyncDisposable {
  peakMemoryBytes(): Promise<Record<Side, number>>;
}

async function startServers(address: GraphAddress): Promise<Servers> {
  const started: BenchServer[] = [];
  const stop = async () => {
    await Promise.all(started.map((server) => server[Symbol.asyncDispose]()));
  };
  const start = async (side: Side) => {
    const server = await startServer(side, address);
    started.push(server);
    return server;
  };
  try {
    const servers = { ours: await start("ours"), peer: await start("peer"), limit: await start("limit") };
    return {
      ...servers,
      peakMemoryBytes: async () => ({
        ours: await servers.ours.peakMemoryBytes(),
        peer: await servers.peer.peakMemoryBytes(),
        limit: await servers.limit.peakMemoryBytes(),
      }),
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
