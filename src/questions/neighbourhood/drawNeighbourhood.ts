import type { Duration } from "../../domain/asOf.ts";
import { beginningOf } from "../../domain/relationTime.ts";
import { foundFact, type FoundFact } from "../path/foundPath.ts";
import { datedEnd } from "../path/pathNode.ts";
import type { PathNodeRow, PathRelationshipRow } from "../path/queries.ts";
import type { NeighbourhoodNodeRow } from "./queries.ts";
import { isListed, type NeighboursArguments } from "./wantedNeighbours.ts";

export interface DrawnNeighbourhood {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

export type DrawnNode = NeighbourhoodNodeRow["node"] & { readonly hops: number; readonly omitted: number };

export interface DrawnEdge {
  readonly id: string;
  readonly begun: Duration["begun"];
  readonly fact: FoundFact;
  /** Of the neighbourhood that it is in. */
  readonly edgeCount: number;
}

interface ReadNeighbourhood extends Pick<NeighboursArguments, "kinds" | "asOf"> {
  readonly nodes: readonly NeighbourhoodNodeRow[];
  readonly relationships: readonly { readonly relationship: PathRelationshipRow }[];
  readonly hops: ReadonlyMap<string, number>;
}

/** Nodes and edges in the order of their ids. */
export function drawNeighbourhood(read: ReadNeighbourhood): DrawnNeighbourhood {
  const { nodes, relationships, hops, asOf = null } = read;
  const rows = new Map(nodes.map(({ node }) => [node.id, node]));
  const rowOf = (id: string) => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`A fact joins ${id}, of which Neo4j told nothing.`);
    return row;
  };
  const edges = relationships.map(({ relationship }) => {
    const [source, target] = [rowOf(relationship.source), rowOf(relationship.target)];
    return drawEdge(foundFact(relationship, source, target, asOf), source, target, relationships.length);
  });
  const listed = listedEdges(edges, read);
  return {
    nodes: nodes
      .map(({ node, degree }) => ({
        ...node,
        hops: hops.get(node.id) ?? 0,
        omitted: degree - (listed.get(node.id) ?? 0),
      }))
      .sort(byId),
    edges: edges.sort(byId),
  };
}

function drawEdge(fact: FoundFact, source: PathNodeRow, target: PathNodeRow, edgeCount: number): DrawnEdge {
  const { type, date, role } = fact.relationship;
  const parts = [source.id, type, target.id, date, role].filter((part) => part !== null);
  const begun = beginningOf({ type, date: fact.date, ends: [datedEnd(source), datedEnd(target)] });
  return { id: parts.join(" "), begun, fact, edgeCount };
}

/** How many of these edges are listed of each node. */
function listedEdges(
  edges: readonly DrawnEdge[],
  args: Pick<NeighboursArguments, "kinds">,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (id: string, type: string, otherId: string) => {
    if (isListed(args, { id, type, otherId })) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const { fact } of edges) {
    const { source, type, target } = fact.relationship;
    count(source, type, target);
    count(target, type, source);
  }
  return counts;
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
