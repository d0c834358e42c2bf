import type { Certainty } from "../../domain/asOf.ts";
import { edtfOfSpan } from "../../domain/edtfOfSpan.ts";
import { groupBy } from "../../domain/groupBy.ts";
import { beginningOf, type DatedEnd, relationCertaintyOn } from "../../domain/relationTime.ts";
import { agreementFilterParameters } from "../agreement/agreementFilter.ts";
import { nodeType } from "../node/nodeType.ts";
import { datedEnd, pathNodeName } from "../path/pathNode.ts";
import type { NeighbourhoodNodeRow, RelationshipAmongNodesRow } from "./queries.ts";
import type { NetworkScope, ServedEdge, ServedNetwork, ServedNode } from "./ServedNetwork.ts";

interface Neighbourhood {
  readonly nodes: readonly NeighbourhoodNodeRow[];
  readonly relationships: readonly RelationshipAmongNodesRow[];
  readonly asOf: string | null;
}

/** A relationship with what the dates of its ends say of it. */
interface DatedRow extends RelationshipAmongNodesRow {
  readonly begun: ServedEdge["begun"];
  readonly certainty: Certainty | null;
}

/** Relationships of one type between the same two nodes become one edge, in the order of ids. */
export function drawNeighbourhood({ nodes, relationships, asOf }: Neighbourhood): ServedNetwork {
  const ends = new Map(nodes.map(({ node }) => [node.id, datedEnd(node)]));
  const dated = relationships
    .map((row) => dateRow(row, [ends.get(row.source), ends.get(row.target)], asOf))
    .filter(({ certainty }) => asOf === null || certainty !== null);
  const groups = [...groupBy(dated, ({ source, type, target }) => `${source} ${type} ${target}`)];
  const scope: NetworkScope = {
    projection: null,
    agreements: agreementFilterParameters(null, asOf),
    nodeCount: nodes.length,
    edgeCount: groups.length,
  };
  const edges = groups.map(([id, rows]) => drawEdge(id, rows, scope)).sort(byId);
  const shown = neighbourCounts(edges);
  return {
    projection: null,
    asOf,
    directed: true,
    scope,
    nodes: nodes.map((row) => drawNode(row, shown.get(row.node.id) ?? 0, scope)).sort(byId),
    edges,
  };
}

function dateRow(
  row: RelationshipAmongNodesRow,
  bothEnds: readonly (DatedEnd | undefined)[],
  asOf: string | null,
): DatedRow {
  const date = row.since === null ? row.date : edtfOfSpan(row.since, row.certainSince);
  const relation = { type: row.type, date, ends: bothEnds.filter((end) => end !== undefined) };
  return {
    ...row,
    begun: beginningOf(relation),
    certainty: asOf === null ? null : relationCertaintyOn(asOf, relation),
  };
}

function drawEdge(id: string, rows: readonly DatedRow[], scope: NetworkScope): ServedEdge {
  const { source = "", target = "", type = "" } = rows[0] ?? {};
  const certain = rows.map(({ weight, certainWeight, certainty }) =>
    certainty === "POSSIBLE" ? 0 : (certainWeight ?? weight),
  );
  return {
    id,
    source,
    target,
    type,
    weight: rows.reduce((sum, { weight }) => sum + weight, 0),
    certainWeight: certain.reduce((sum, weight) => sum + weight, 0),
    begun: {
      earliest: least(rows.map(({ begun }) => begun.earliest)),
      latest: least(rows.map(({ begun }) => begun.latest)),
    },
    certainty: rows.find(({ certainty }) => certainty === "CERTAIN")?.certainty ?? rows[0]?.certainty ?? null,
    scope,
  };
}

function drawNode({ node, degree }: NeighbourhoodNodeRow, shown: number, scope: NetworkScope): ServedNode {
  return {
    id: node.id,
    type: nodeType(node.id) ?? "Node",
    name: pathNodeName(node, "TR"),
    nameEn: pathNodeName(node, "EN"),
    nameLocal: pathNodeName(node, "LOCAL"),
    countryCode: node.countryCode,
    latitude: node.latitude,
    longitude: node.longitude,
    degree,
    shown,
    scope,
  };
}

/** Two edges that join the same two nodes make them neighbours once. */
function neighbourCounts(edges: readonly ServedEdge[]): ReadonlyMap<string, number> {
  const neighbours = new Map<string, Set<string>>();
  const meet = (one: string, other: string) => {
    const known = neighbours.get(one);
    if (known === undefined) neighbours.set(one, new Set([other]));
    else known.add(other);
  };
  for (const { source, target } of edges) {
    meet(source, target);
    meet(target, source);
  }
  return new Map([...neighbours].map(([id, others]) => [id, others.size]));
}

function least(days: readonly (string | null)[]): string | null {
  return days.reduce((one, other) => (one === null || (other !== null && other < one) ? other : one), null);
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
