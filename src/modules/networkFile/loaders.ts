import { describeFile, networkAsWork, type Provenance } from "../../export/describeFile.ts";
import type { CitedWork } from "../../export/CitedWork.ts";
import type { EdgeFact, NetworkFile } from "../../export/NetworkFile.ts";
import type { NetworkSelection } from "../../export/networkSelection.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { agreementFilterParameters } from "../agreement/agreementFilter.ts";
import type { ServedNetwork } from "../network/ServedNetwork.ts";
import type { NounLoaders } from "../nounLoaders.ts";
import { present } from "../present.ts";
import { agreementLocators, datasetIdsOfFacts, sourceIdsOfFacts } from "./queries.ts";

/** The facts behind each edge, by the ids of its ends. */
type FactsOfEdges = ReadonlyMap<string, readonly EdgeFact[]>;

export function createNetworkFileLoaders(graph: Graph, loaders: NounLoaders) {
  /** Only an edge of the two-mode network stands for agreements that can be listed on it. */
  async function factsOfEdges({ filter, asOf, projection }: NetworkSelection): Promise<FactsOfEdges> {
    if (projection !== "TWO_MODE") return new Map();
    const [found] = await graph.read(agreementLocators, agreementFilterParameters(filter, asOf));
    return groupLocators(found ?? { municipalities: [], partnerCities: [], agreements: [], locators: [] });
  }

  async function provenanceOf({ nodes }: ServedNetwork, facts: FactsOfEdges): Promise<Provenance> {
    const factIds = [...facts.values()].flatMap((each) => each.map(({ id }) => id));
    const ids = [...nodes.map(({ id }) => id), ...factIds];
    const [datasets, sources] = await Promise.all([
      graph.read(datasetIdsOfFacts, { ids }),
      graph.read(sourceIdsOfFacts, { ids }),
    ]);
    return {
      datasets: await Promise.all(
        datasets.map(({ datasetId }) => present(loaders.datasetById.load(datasetId), datasetId)),
      ),
      sources: await Promise.all(
        sources.map(({ sourceId }) => present(loaders.sourceById.load(sourceId), sourceId)),
      ),
    };
  }

  async function read(selection: NetworkSelection) {
    const [network, facts] = await Promise.all([loaders.network(selection), factsOfEdges(selection)]);
    return { network, facts, provenance: await provenanceOf(network, facts) };
  }

  return {
    /** A network with everything that a file of it says. */
    networkFile: async (selection: NetworkSelection): Promise<NetworkFile> => {
      const { network, facts, provenance } = await read(selection);
      return {
        directed: network.directed,
        nodes: network.nodes,
        edges: network.edges.map((edge) => ({
          ...edge,
          certainWeight: selection.asOf === null ? null : edge.certainWeight,
          facts: facts.get(endsOf(edge.source, edge.target)) ?? [],
        })),
        about: describeFile(selection, provenance, new Date().toISOString()),
      };
    },
    /** What a text would cite as this network. */
    networkAsWork: async (selection: NetworkSelection): Promise<CitedWork> =>
      networkAsWork(selection, (await read(selection)).provenance),
  };
}

function groupLocators(columns: {
  readonly municipalities: readonly string[];
  readonly partnerCities: readonly string[];
  readonly agreements: readonly string[];
  readonly locators: readonly string[];
}): FactsOfEdges {
  const facts = new Map<string, EdgeFact[]>();
  for (const [index, id] of columns.agreements.entries()) {
    const ends = endsOf(columns.municipalities[index] ?? "", columns.partnerCities[index] ?? "");
    const fact = { id, locator: columns.locators[index] ?? "" };
    const others = facts.get(ends);
    if (others === undefined) facts.set(ends, [fact]);
    else others.push(fact);
  }
  return facts;
}

function endsOf(source: string, target: string): string {
  return `${source} ${target}`;
}
