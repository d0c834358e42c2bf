import { shareEnds, type Tie } from "../../analysis/shareEnds.ts";
import { nodeType } from "../../domain/nodeKinds.ts";
import { ClientError } from "../../errors.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import type { AgreementFilterParameters } from "../../nouns/agreement/agreementFilter.ts";
import { drawProjection, tiesOf } from "./drawProjection.ts";
import {
  agreementNetwork,
  countNetwork,
  countryNetwork,
  type NetworkColumns,
  type NetworkExtent,
  provinceNetwork,
  twinnedNetwork,
} from "./queries.ts";
import type { NetworkProjection, ServedNetwork } from "./ServedNetwork.ts";

/** The largest network that is served; one with more is refused, and only so much of it is ever read. */
export const NETWORK_LIMITS = {
  nodes: 20_000,
  edges: 100_000,
  /** How often two nodes that share another may meet in it. */
  meetings: 2_000_000,
};
type Limits = typeof NETWORK_LIMITS;

/** A network of which nothing is left by the filter comes as no row at all. */
const NOTHING: NetworkColumns = {
  ...{ sources: [], targets: [], weights: [], certainWeights: [], since: [], certainSince: [] },
  ...{ ids: [], names: [], namesEn: [], namesLocal: [], countryCodes: [], latitudes: [], longitudes: [] },
  ...{ wikidataIds: [], geoNamesIds: [] },
};

/** What of a network is wanted. */
export type NetworkParts = Omit<NetworkExtent, "edgeLimit" | "nodeLimit">;
export const ALL_PARTS: NetworkParts = { days: true, otherNames: true, places: true, externalIds: true };

/** The network of a projection, in one round trip. @throws ClientError when it is larger than what is served. */
export async function readProjection(
  graph: Graph,
  projection: NetworkProjection,
  filter: AgreementFilterParameters,
  { parts = ALL_PARTS, limits = NETWORK_LIMITS }: { parts?: NetworkParts; limits?: Limits } = {},
): Promise<ServedNetwork> {
  const extent = { ...parts, edgeLimit: limits.edges + 1, nodeLimit: limits.nodes + 1 };
  const columns = await readColumns(graph, projection, filter, extent);
  const ties = columns === null ? null : project(projection, tiesOf(columns), limits);
  if (columns === null || ties === null || ties.length > limits.edges) {
    throw await tooLarge(graph, filter, limits);
  }
  return drawProjection(projection, { columns, ties }, filter);
}

/** Null when there is more than may be read. */
async function readColumns(
  graph: Graph,
  projection: NetworkProjection,
  filter: AgreementFilterParameters,
  extent: NetworkExtent,
): Promise<NetworkColumns | null> {
  const read = () => {
    if (projection === "COUNTRIES") return graph.read(countryNetwork, { ...filter, ...extent });
    if (projection === "PROVINCES_AND_COUNTRIES")
      return graph.read(provinceNetwork, { ...filter, ...extent });
    return Object.values(filter).every((condition) => condition === null)
      ? graph.read(twinnedNetwork, extent)
      : graph.read(agreementNetwork, { ...filter, ...extent });
  };
  const [columns = NOTHING] = await read();
  return columns.sources.length < extent.edgeLimit && columns.ids.length < extent.nodeLimit ? columns : null;
}

/** Null when too many share too much. */
function project(projection: NetworkProjection, ties: readonly Tie[], limits: Limits): readonly Tie[] | null {
  if (projection === "MUNICIPALITIES") return shareEnds(ties.filter(acrossSides), "source", limits);
  if (projection === "PARTNER_CITIES") return shareEnds(ties.filter(acrossSides), "target", limits);
  return ties;
}

/** Who has a partner in common is asked of municipalities and partner cities, not of two on one side. */
function acrossSides({ source, target }: Tie): boolean {
  return nodeType(source) === "Municipality" && nodeType(target) === "PartnerCity";
}

async function tooLarge(
  graph: Graph,
  filter: AgreementFilterParameters,
  { nodes, edges }: Limits,
): Promise<ClientError> {
  const [found] = await graph.read(countNetwork, filter);
  const { agreements = 0, municipalities = 0, partnerCities = 0 } = found ?? {};
  return new ClientError(
    "BAD_USER_INPUT",
    `A network has at most ${nodes} nodes and ${edges} edges, but this one is made of ${agreements} agreements between ${municipalities} municipalities and ${partnerCities} partner cities. Restrict it with "filter", or ask for the projection "COUNTRIES".`,
  );
}
