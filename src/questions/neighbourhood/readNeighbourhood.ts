import { agreementTypes } from "../../domain/pathTypes.ts";
import { stateTypes } from "../../domain/relationTime.ts";
import { ClientError } from "../../errors.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { checkWholeNumber } from "../../reading/checkWholeNumber.ts";
import { pageSize } from "../../reading/pagination.ts";
import { checkJoined, unknownNode } from "../path/checkEnds.ts";
import { HUB_DEGREE } from "../path/pathLimits.ts";
import { drawNeighbourhood, type DrawnNeighbourhood } from "./drawNeighbourhood.ts";
import { neighbourhoodNodes, neighbourIdsOfNodes, relationshipsAmongNodes } from "./queries.ts";
import { readEdges } from "./readAdjacency.ts";
import { wantedLabels, type NeighboursArguments, wantsAgreements } from "./wantedNeighbours.ts";

export interface NeighbourhoodArguments extends NeighboursArguments {
  readonly hops: number;
  /** How many edges of each node are followed. */
  readonly first: number;
}

const HOPS = { minimum: 1, maximum: 3 };

/** The largest neighbourhood that is served, and how many relationships are read to find it: about half a second's work. */
export const NEIGHBOURHOOD_LIMITS = { nodes: 1_000, edges: 10_000, relationships: 50_000 };
type Limits = typeof NEIGHBOURHOOD_LIMITS;

/** The nodes within so many hops of one, and every fact between two of them; in a round trip a hop, then two at once. */
export async function readNeighbourhood(
  graph: Graph,
  args: NeighbourhoodArguments,
  limits: Limits = NEIGHBOURHOOD_LIMITS,
): Promise<DrawnNeighbourhood> {
  checkWholeNumber("hops", args.hops, HOPS);
  checkJoined("id", args.id);
  const { asOf = null } = args;
  const hops = await reach(graph, args, limits);
  const ids = [...hops.keys()];
  const [nodes, relationships] = await Promise.all([
    graph.read(neighbourhoodNodes, { ...walk(args), ids, filtered: Boolean(args.kinds ?? asOf) }),
    graph.read(relationshipsAmongNodes, { asOf, stateTypes, ids, limit: limits.edges + 1 }),
  ]);
  if (nodes.length === 0) throw unknownNode("id", args.id);
  if (relationships.length > limits.edges) throw tooLarge(`has more than ${limits.edges} edges`, args);
  return drawNeighbourhood({ ...args, nodes, relationships, hops });
}

/** In how many hops each node is reached: those of each hop from those that the one before reached first. */
async function reach(
  graph: Graph,
  args: NeighbourhoodArguments,
  limits: Limits,
): Promise<ReadonlyMap<string, number>> {
  const reached = new Map([[args.id, 0]]);
  let frontier: readonly Reached[] = [];
  for (let hop = 1; hop <= args.hops && (hop === 1 || frontier.length > 0); hop++) {
    const found = hop === 1 ? await around(graph, args) : await beyond(graph, args, frontier, limits);
    frontier = found.filter(({ neighbourId }) => !reached.has(neighbourId));
    for (const { neighbourId } of frontier) reached.set(neighbourId, hop);
    if (reached.size > limits.nodes) throw tooLarge(`has more than ${limits.nodes} nodes`, args);
  }
  return reached;
}

interface Reached {
  readonly neighbourId: string;
  /** How many relationships it has. */
  readonly degree: number;
}

/** The neighbours of the node in the middle, which may be a hub. */
async function around(graph: Graph, args: NeighbourhoodArguments): Promise<readonly Reached[]> {
  const rows = await readEdges(graph, args, { after: "", limit: pageSize(args.first) });
  const degrees = new Map(rows.map(({ neighbour, degree }) => [neighbour.id, degree]));
  return [...degrees].map(([neighbourId, degree]) => ({ neighbourId, degree }));
}

async function beyond(
  graph: Graph,
  args: NeighbourhoodArguments,
  frontier: readonly Reached[],
  limits: Limits,
): Promise<readonly Reached[]> {
  const crossed = frontier.filter(({ degree }) => degree <= HUB_DEGREE);
  const relationships = crossed.reduce((sum, { degree }) => sum + degree, 0);
  if (relationships > limits.relationships) {
    throw tooLarge(`takes reading more than ${limits.relationships} relationships`, args);
  }
  const ids = crossed.map(({ neighbourId }) => neighbourId);
  return graph.read(neighbourIdsOfNodes, { ...walk(args), ids, first: args.first, limit: limits.nodes + 1 });
}

function walk(args: NeighbourhoodArguments) {
  return {
    ...{ asOf: args.asOf ?? null, stateTypes, ...wantedLabels(args) },
    ...{ withAgreements: wantsAgreements(args), agreementTypes: [...agreementTypes] },
  };
}

function tooLarge(why: string, { id, hops, first }: NeighbourhoodArguments): ClientError {
  return new ClientError(
    "BAD_USER_INPUT",
    `The neighbourhood within ${hops} hops of "${id}", ${first} edges of each node followed, ${why}. Ask for fewer "hops", a smaller "first" or certain "kinds"; "adjacency" lists the edges of one node by pages.`,
  );
}
