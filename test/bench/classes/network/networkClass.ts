import type { QueryClass } from "../../QueryClass.ts";
import { readClassFiles } from "../readClassFiles.ts";

interface Node {
  readonly id: string;
  readonly name: string;
}

interface Edge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

interface PeerMunicipality extends Node {
  readonly partnerCitiesConnection: {
    readonly edges: readonly { readonly node: Node; readonly properties: { readonly agreements: number } }[];
  };
}

const { document, peer, limit } = readClassFiles(import.meta.url);

/** What is drawn whole is the paper's; a network of thousands of nodes is filtered first. */
const LARGEST_GRAPH = 1_000;

/** Days behind the last agreement: each asks for the whole network, but none for what another asked. */
const DAYS = Array.from({ length: 300 }, (_, day) =>
  new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
);

export const networkClass: QueryClass = {
  letter: "i",
  title: "The whole network of the paper as nodes and edges",
  document,
  limit,
  canonical({ network: { nodes, edges } }: { network: { nodes: readonly Node[]; edges: readonly Edge[] } }) {
    const byId = (one: Node, other: Node) => (one.id < other.id ? -1 : 1);
    const ends = ({ source, target }: Edge) => `${source} ${target}`;
    const byEnds = (one: Edge, other: Edge) => (ends(one) < ends(other) ? -1 : 1);
    return { network: { nodes: nodes.toSorted(byId), edges: edges.toSorted(byEnds) } };
  },
  peer: {
    document: peer,
    toOurs: ({ municipalities }: { readonly municipalities: readonly PeerMunicipality[] }) => ({
      network: { nodes: nodesOf(municipalities), edges: municipalities.flatMap(edgesOf) },
    }),
  },
  cases: (graph) =>
    Promise.resolve(
      graph.agreements > LARGEST_GRAPH
        ? []
        : [
            {
              name: "as of a day",
              questions: DAYS.map((asOf) => ({
                ours: { asOf },
                peer: { where: { edge: { since: { lte: asOf } } } },
                limit: { asOf },
              })),
            },
          ],
    ),
};

function nodesOf(municipalities: readonly PeerMunicipality[]): Node[] {
  const twinned = municipalities.filter(({ partnerCitiesConnection: { edges } }) => edges.length > 0);
  const nodes = twinned.flatMap(({ id, name, partnerCitiesConnection: { edges } }) => [
    { id, name },
    ...edges.map(({ node }) => node),
  ]);
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}

function edgesOf({ id, partnerCitiesConnection: { edges } }: PeerMunicipality): Edge[] {
  return edges.map(({ node, properties }) => ({
    source: id,
    target: node.id,
    weight: properties.agreements,
  }));
}
