import { stateTypes } from "../../domain/relationTime.ts";
import { ClientError } from "../../errors.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { checkWholeNumber } from "../checkWholeNumber.ts";
import { pageSize } from "../pagination.ts";
import { drawNeighbourhood } from "./drawNeighbourhood.ts";
import { labelsOf, type NetworkNodeKind, typesAround } from "./networkKinds.ts";
import { neighbourhoodNodes, neighbourIdsOfNodes, relationshipsAmongNodes } from "./queries.ts";
import type { ServedNetwork } from "./ServedNetwork.ts";

export interface SurroundingsArguments {
  readonly id: string;
  /** Null for nodes of all kinds. */
  readonly kinds?: readonly NetworkNodeKind[] | null | undefined;
  /** A day, ISO 8601. */
  readonly asOf?: string | null | undefined;
}

export interface NeighbourhoodArguments extends SurroundingsArguments {
  readonly hops: number;
  /** How many neighbours of each node, in the order of their ids. */
  readonly first: number;
}

const HOPS = { minimum: 1, maximum: 3 };

/** The largest neighbourhood that is served; of one with more only so much is ever read. */
export const NEIGHBOURHOOD_LIMITS = { nodes: 5_000, edges: 50_000 };
type Limits = typeof NEIGHBOURHOOD_LIMITS;

/** The nodes within so many hops of one, and every edge between two of them; in a round trip a hop and one for both. */
export async function readNeighbourhood(
  graph: Graph,
  args: NeighbourhoodArguments,
  limits: Limits = NEIGHBOURHOOD_LIMITS,
): Promise<ServedNetwork> {
  checkWholeNumber("hops", args.hops, HOPS);
  const asOf = args.asOf ?? null;
  const ids = [...(await idsWithin(graph, args, limits))];
  const around = { asOf, stateTypes, types: typesAround(args.id), ids };
  const [nodes, relationships] = await Promise.all([
    graph.read(neighbourhoodNodes, { ...around, labels: labelsOf(args.kinds) }),
    graph.read(relationshipsAmongNodes, { ...around, limit: limits.edges + 1 }),
  ]);
  if (!nodes.some(({ node }) => node.id === args.id)) throw unknownNode(args.id);
  if (relationships.length > limits.edges) throw tooLarge(`${limits.edges} relationships`, args);
  return drawNeighbourhood({ nodes, relationships, asOf });
}

/** Hop by hop, each from the nodes that the one before reached first. */
async function idsWithin(
  graph: Graph,
  { id, hops, kinds, asOf, first }: NeighbourhoodArguments,
  limits: Limits,
): Promise<ReadonlySet<string>> {
  const found = new Set([id]);
  let reached = [id];
  for (let hop = 1; hop <= hops && reached.length > 0; hop++) {
    const rows = await graph.read(neighbourIdsOfNodes, {
      ...{ asOf: asOf ?? null, stateTypes, labels: labelsOf(kinds) },
      // Beyond the middle nothing is an agreement's own.
      types: typesAround(hop === 1 ? id : ""),
      ...{ ids: reached, first: pageSize(first), limit: limits.nodes + 1 },
    });
    reached = rows.map(({ neighbourId }) => neighbourId).filter((neighbourId) => !found.has(neighbourId));
    for (const neighbourId of reached) found.add(neighbourId);
    if (found.size > limits.nodes) throw tooLarge(`${limits.nodes} nodes`, { id, hops, first });
  }
  return found;
}

export function unknownNode(id: string): ClientError {
  return new ClientError(
    "BAD_USER_INPUT",
    `"id" must be the id of a node in the graph, such as "municipality/tr-ankara" or "person/turgut-ozal", but got ${JSON.stringify(id.slice(0, 200))}. "search" finds ids by name.`,
  );
}

function tooLarge(
  limit: string,
  { id, hops, first }: Pick<NeighbourhoodArguments, "id" | "hops" | "first">,
): ClientError {
  return new ClientError(
    "BAD_USER_INPUT",
    `A neighbourhood has at most ${limit}, but within ${hops} hops of ${id}, ${first} neighbours each, there are more. Ask for fewer "hops", a smaller "first" or certain "kinds"; "adjacency" lists the edges of one node by pages.`,
  );
}
