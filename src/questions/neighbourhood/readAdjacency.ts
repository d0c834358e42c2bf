import { stateTypes } from "../../domain/relationTime.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { type Connection, countAll, keyedConnection, type PageArguments } from "../../reading/pagination.ts";
import { checkJoined, unknownNode } from "../path/checkEnds.ts";
import { foundFact, type FoundFact } from "../path/foundPath.ts";
import { pathEnds, type PathNodeRow } from "../path/queries.ts";
import { adjacency, type AdjacentEdgeRow, countAdjacency } from "./queries.ts";
import { wantedLabels, listedTypes, type NeighboursArguments } from "./wantedNeighbours.ts";

export interface AdjacencyArguments extends NeighboursArguments, PageArguments {
  /** Null for those that are listed of such a node. */
  readonly types?: readonly string[] | null | undefined;
}

/** One edge of a node, with the neighbour that it leads to. */
export interface AdjacentEdge {
  readonly key: string;
  readonly neighbour: PathNodeRow;
  /** Whether it leads from the node to the neighbour. */
  readonly outgoing: boolean;
  readonly fact: FoundFact;
}

export interface ListedEdge {
  readonly node: AdjacentEdge;
  readonly cursor: string;
}

export type AdjacencyPage = Connection<AdjacentEdge, ListedEdge>;

/** The edges of one node, by type, direction, date and neighbour. */
export function readAdjacency(graph: Graph, args: AdjacencyArguments): AdjacencyPage {
  const { id, asOf = null } = args;
  checkJoined("id", id);
  return keyedConnection<AdjacentEdge>("ADJACENCY", args, {
    page: async ({ after, limit }) => {
      const rows = await readEdges(graph, args, { after: after ?? "", limit });
      if (rows.length === 0) await checkKnown(graph, id);
      return rows.map((row) => adjacentEdge(row, asOf));
    },
    count: async () => {
      const filtered = Boolean(args.types ?? args.kinds ?? asOf);
      const counts = await countAll(graph, countAdjacency, { ...edgesOf(args), filtered });
      if (counts.count === 0) await checkKnown(graph, id);
      return counts;
    },
  });
}

/** So many edges of a node behind one that has this key. */
export function readEdges(
  graph: Graph,
  args: NeighboursArguments & Pick<AdjacencyArguments, "types">,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly AdjacentEdgeRow[]> {
  const edges = edgesOf(args);
  const behind = (group: string) => {
    const [type = ""] = group.split(/[<>]/, 1);
    if (!edges.types.includes(type)) return END_OF_TEXT;
    if (after.startsWith(group)) return after.slice(group.length);
    return after < group ? "" : END_OF_TEXT;
  };
  return graph.read(adjacency, {
    ...edges,
    after,
    limit,
    // What an undated edge's key has before the neighbour's id, and one to an agreement before the agreement's date.
    afterInCountry: behind("IN_COUNTRY<  "),
    afterInProvince: behind("IN_PROVINCE<  "),
    afterSigned: behind("SIGNED> "),
    afterWith: behind("WITH< "),
  });
}

const END_OF_TEXT = "\uffff";

function edgesOf(args: NeighboursArguments & Pick<AdjacencyArguments, "types">) {
  const types = [...(args.types ?? listedTypes(args))];
  return { id: args.id, asOf: args.asOf ?? null, stateTypes, types, ...wantedLabels(args) };
}

function adjacentEdge(
  { key, node, neighbour, relationship }: AdjacentEdgeRow,
  asOf: string | null,
): AdjacentEdge {
  const outgoing = relationship.source === node.id;
  const [source, target] = outgoing ? [node, neighbour] : [neighbour, node];
  return { key, neighbour, outgoing, fact: foundFact(relationship, source, target, asOf) };
}

/** An unknown node has no edges either; to look for it costs a round trip that others need not make. */
async function checkKnown(graph: Graph, id: string): Promise<void> {
  if ((await graph.read(pathEnds, { ids: [id] })).length === 0) throw unknownNode("id", id);
}
