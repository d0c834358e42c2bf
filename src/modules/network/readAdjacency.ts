import { stateTypes } from "../../domain/relationTime.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { type Connection, countAll, keyedConnection, type PageArguments } from "../pagination.ts";
import { foundFact, type FoundFact } from "../path/foundPath.ts";
import { pathEnds, type PathNodeRow } from "../path/queries.ts";
import { labelsOf, typesAround } from "./networkKinds.ts";
import { adjacency, countAdjacency } from "./queries.ts";
import { type SurroundingsArguments, unknownNode } from "./readNeighbourhood.ts";

export interface AdjacencyArguments extends SurroundingsArguments, PageArguments {
  /** Null for those that the surroundings of such a node are made of. */
  readonly types?: readonly string[] | null | undefined;
}

/** One edge of a node, with the neighbour that it leads to. */
export interface AdjacentEdge {
  readonly key: string;
  readonly neighbour: PathNodeRow;
  readonly type: string;
  /** Whether it leads from the node to the neighbour. */
  readonly outgoing: boolean;
  readonly fact: FoundFact;
}

export interface ListedEdge {
  readonly node: AdjacentEdge;
  readonly cursor: string;
}

export type AdjacencyPage = Connection<AdjacentEdge, ListedEdge>;

/** The edges of one node, by type, direction and neighbour: a page is cut in Cypher. */
export async function readAdjacency(graph: Graph, args: AdjacencyArguments): Promise<AdjacencyPage> {
  const { id, first } = args;
  const asOf = args.asOf ?? null;
  const types = args.types ? [...args.types] : typesAround(id);
  const around = { id, asOf, stateTypes, types, labels: labelsOf(args.kinds) };
  const page = await keyedConnection<AdjacentEdge>("ADJACENCY", args, {
    page: async ({ after, limit }) => {
      const rows = await graph.read(adjacency, { ...around, after, limit });
      return rows.map(({ key, node, neighbour, relationship }) => {
        const outgoing = relationship.source === node.id;
        const [source, target] = outgoing ? [node, neighbour] : [neighbour, node];
        const fact = foundFact(relationship, source, target, asOf);
        return { key, neighbour, type: relationship.type, outgoing, fact };
      });
    },
    count: () => countAll(graph, countAdjacency, around),
  });
  // An unknown node has no edges either; to look for it costs a round trip that others need not make.
  if (page.edges.length === 0 && first > 0 && (await graph.read(pathEnds, { ids: [id] })).length === 0) {
    throw unknownNode(id);
  }
  return page;
}
