import { groupBy } from "../../domain/groupBy.ts";
import { stateTypes } from "../../domain/relationTime.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { foundFact, type FoundFact } from "../path/foundPath.ts";
import { pathDetails } from "../path/queries.ts";
import type { ServedEdge } from "./ServedNetwork.ts";

/** The facts behind edges of neighbourhoods, the oldest first; one round trip for all edges that ask as of one day. */
export async function readEdgeFacts(
  graph: Graph,
  edges: readonly ServedEdge[],
): Promise<readonly (readonly FoundFact[])[]> {
  const byDay = [...groupBy(edges, ({ scope }) => scope.agreements.asOf)];
  const read = await Promise.all(byDay.map(([asOf, alike]) => factsAsOf(graph, asOf, alike)));
  const facts = new Map(read.flatMap((found) => [...found]));
  return edges.map((edge) => facts.get(edge) ?? []);
}

async function factsAsOf(
  graph: Graph,
  asOf: string | null,
  edges: readonly ServedEdge[],
): Promise<ReadonlyMap<ServedEdge, readonly FoundFact[]>> {
  const nodeIds = [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
  const steps = edges.map(({ source, type, target }) => ({ source, type, target }));
  const [details] = await graph.read(pathDetails, { asOf, stateTypes, nodeIds, steps });
  const nodes = new Map(details?.nodes.map((node) => [node.id, node]));
  const relationships = groupBy(details?.relationships ?? [], keyOf);
  return new Map(
    edges.map((edge) => {
      const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
      if (source === undefined || target === undefined) return [edge, []];
      const facts = (relationships.get(keyOf(edge)) ?? []).map((relationship) =>
        foundFact(relationship, source, target, asOf),
      );
      return [edge, facts.sort(byDate)];
    }),
  );
}

function keyOf({ source, type, target }: Pick<ServedEdge, "source" | "type" | "target">): string {
  return `${source} ${type} ${target}`;
}

function byDate(one: FoundFact, other: FoundFact): number {
  return (one.date ?? "") < (other.date ?? "") ? -1 : 1;
}
