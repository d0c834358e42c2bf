import type { Tie } from "../../analysis/shareEnds.ts";
import { certaintyOn } from "../../domain/asOf.ts";
import type { AgreementFilterParameters } from "../../nouns/agreement/agreementFilter.ts";
import { nodeType } from "../../domain/nodeKinds.ts";
import type { NetworkColumns } from "./queries.ts";
import type {
  NetworkProjection,
  NetworkScope,
  ServedEdge,
  ServedNetwork,
  ServedNode,
} from "./ServedNetwork.ts";

const EDGE_TYPES = {
  TWO_MODE: "TWINNED_WITH",
  MUNICIPALITIES: "SHARES_PARTNERS",
  PARTNER_CITIES: "SHARES_MUNICIPALITIES",
  COUNTRIES: "SIGNED_WITH",
  PROVINCES_AND_COUNTRIES: "SIGNED_WITH",
} as const;

/** The only type of the nodes of a projection onto one side. */
const NODE_TYPES: Partial<Record<NetworkProjection, string>> = {
  MUNICIPALITIES: "Municipality",
  PARTNER_CITIES: "PartnerCity",
};

/** The ties of a network that was read as columns. */
export function tiesOf(columns: NetworkColumns): Tie[] {
  return columns.sources.map((source, index) => ({
    source,
    target: columns.targets[index] ?? "",
    weight: columns.weights[index] ?? 0,
    certainWeight: columns.certainWeights[index] ?? 0,
    begun: { earliest: dayIn(columns.since, index), latest: dayIn(columns.certainSince, index) },
  }));
}

/** Nodes and edges as they are served, in the order of their ids: the same whenever the same network is asked for. */
export function drawProjection(
  projection: NetworkProjection,
  { columns, ties }: { readonly columns: NetworkColumns; readonly ties: readonly Tie[] },
  agreements: AgreementFilterParameters,
): ServedNetwork {
  const scope = { projection, agreements, nodeCount: 0, edgeCount: ties.length };
  const nodes = drawNodes(columns, scope, degreesOf(ties));
  scope.nodeCount = nodes.length;
  const edges = ties.map((tie) => drawEdge(tie, EDGE_TYPES[projection], scope));
  return { projection, asOf: agreements.asOf, scope, directed: false, nodes, edges: edges.sort(byEnds) };
}

function degreesOf(ties: readonly Tie[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of ties) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return degrees;
}

function drawNodes(
  columns: NetworkColumns,
  scope: NetworkScope,
  degrees: ReadonlyMap<string, number>,
): ServedNode[] {
  const wanted = NODE_TYPES[scope.projection];
  const nodes: ServedNode[] = [];
  columns.ids.forEach((id, index) => {
    const type = nodeType(id) ?? "";
    if (wanted !== undefined && wanted !== type) return;
    const degree = degrees.get(id) ?? 0;
    nodes.push({
      id,
      type,
      name: columns.names[index] ?? "",
      nameEn: columns.namesEn[index] ?? "",
      nameLocal: columns.namesLocal[index] ?? "",
      countryCode: columns.countryCodes[index] ?? null,
      latitude: columns.latitudes[index] ?? null,
      longitude: columns.longitudes[index] ?? null,
      wikidataId: knownIn(columns.wikidataIds, index, ""),
      geoNamesId: knownIn(columns.geoNamesIds, index, 0),
      degree,
      shown: degree,
      scope,
    });
  });
  return nodes.sort(byId);
}

function drawEdge({ source, target, weight, certainWeight, begun }: Tie, type: string, scope: NetworkScope) {
  const { asOf } = scope.agreements;
  return {
    id: `${source} ${type} ${target}`,
    source,
    target,
    type,
    weight,
    certainWeight,
    begun,
    certainty: asOf === null ? null : certaintyOn(asOf, { begun }),
    scope,
  };
}

function dayIn(days: readonly string[], index: number): string | null {
  return knownIn(days, index, "");
}

/** Null where a column has nothing but what stands for nothing in it. */
function knownIn<Value>(values: readonly Value[], index: number, nothing: Value): Value | null {
  const value = values[index];
  return value === undefined || value === nothing ? null : value;
}

function byId(one: ServedNode, other: ServedNode): number {
  return one.id < other.id ? -1 : 1;
}

/** Ids begin with their ends; to compare the ends is faster. */
function byEnds(one: ServedEdge, other: ServedEdge): number {
  if (one.source === other.source) return one.target < other.target ? -1 : 1;
  return one.source < other.source ? -1 : 1;
}
