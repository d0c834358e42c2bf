import { describeFile, networkAsWork, type Provenance } from "../../export/describeFile.ts";
import type { CitedWork } from "../../export/CitedWork.ts";
import { type EdgeFact, fileDataset, fileSource, type NetworkFile } from "../../export/NetworkFile.ts";
import type { NetworkSelection } from "../../export/networkSelection.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { agreementFilterParameters } from "../../nouns/agreement/agreementFilter.ts";
import type { ServedNetwork } from "../network/ServedNetwork.ts";
import type { Loaders } from "../../reading/context.ts";
import { orThrow } from "../../reading/orThrow.ts";
import { agreementLocators, datasetIdsOfFacts, type LocatorColumns, sourceIdsOfFacts } from "./queries.ts";

type FactsOfEdges = ReadonlyMap<string, readonly EdgeFact[]>;

interface NetworkFileLoaders {
  /** A network with everything that a file of it says. */
  readonly networkFile: (selection: NetworkSelection, serverAddress: string) => Promise<NetworkFile>;
  /** What a text would cite as this network. */
  readonly networkAsWork: (selection: NetworkSelection) => Promise<CitedWork>;
}

declare module "../../reading/context.ts" {
  interface Loaders extends NetworkFileLoaders {}
}

export function createNetworkFileLoaders(graph: Graph, loaders: Loaders): NetworkFileLoaders {
  /** The datasets and sources of what the network shows and of the agreements that it is made of. */
  async function provenanceOf({ nodes }: ServedNetwork, facts: FactsOfEdges): Promise<Provenance> {
    const factIds = [...facts.values()].flatMap((each) => each.map(({ id }) => id));
    const ids = [...nodes.map(({ id }) => id), ...factIds];
    const [datasets, sources] = await Promise.all([
      graph.read(datasetIdsOfFacts, { ids }),
      graph.read(sourceIdsOfFacts, { ids }),
    ]);
    return {
      datasets: await Promise.all(
        datasets.map(async ({ datasetId: id }) =>
          fileDataset(await orThrow(loaders.datasetById.load(id), id)),
        ),
      ),
      sources: await Promise.all(
        sources.map(async ({ sourceId: id }) => fileSource(await orThrow(loaders.sourceById.load(id), id))),
      ),
    };
  }

  async function read(selection: NetworkSelection) {
    const { filter, asOf } = selection;
    const [network, [found]] = await Promise.all([
      loaders.network(selection),
      graph.read(agreementLocators, agreementFilterParameters(filter, asOf)),
    ]);
    const facts = groupLocators(found);
    return { network, facts, provenance: await provenanceOf(network, facts) };
  }

  return {
    networkFile: async (selection, serverAddress) => {
      const { network, facts, provenance } = await read(selection);
      return {
        directed: network.directed,
        nodes: network.nodes,
        edges: network.edges.map((edge) => ({
          ...edge,
          certainWeight: selection.asOf === null ? null : edge.certainWeight,
          facts: facts.get(endsOf(edge.source, edge.target)) ?? [],
        })),
        about: describeFile(selection, provenance, { at: new Date().toISOString(), serverAddress }),
      };
    },
    networkAsWork: async (selection) => networkAsWork(selection, (await read(selection)).provenance),
  };
}

/** The agreements of each two parties, which is what an edge of two modes stands for. */
function groupLocators(columns: LocatorColumns | undefined): FactsOfEdges {
  const facts = new Map<string, EdgeFact[]>();
  if (columns === undefined) return facts;
  for (const [index, id] of columns.agreements.entries()) {
    const fact = { id, locator: columns.locators[index] ?? "" };
    const parties = columns.parties[index] ?? [];
    for (const one of parties) {
      for (const other of parties) {
        const ends = endsOf(one, other);
        const others = facts.get(ends);
        if (others === undefined) facts.set(ends, [fact]);
        else others.push(fact);
      }
    }
  }
  return facts;
}

function endsOf(source: string, target: string): string {
  return `${source} ${target}`;
}
