import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";
import { agreementFilterShape } from "../agreement/agreementFilter.ts";
import { agreementRow } from "../agreement/queries.ts";
import { onDay, pathNodeRow, pathRelationshipRow } from "../path/queries.ts";

const strings = z.array(z.string());
const counts = z.array(z.int());
const degrees = z.array(z.number());

/**
 * A whole network as one row: the edges' ends, weights and days (empty where there is none), each in a list of its own,
 * then the nodes' properties likewise. A list of one type is read several times faster than a list of maps.
 */
const columns = z.object({
  sources: strings,
  targets: strings,
  weights: counts,
  certainWeights: counts,
  since: strings,
  certainSince: strings,
  ids: strings,
  names: strings,
  namesEn: strings,
  namesLocal: strings,
  countryCodes: strings,
  latitudes: degrees,
  longitudes: degrees,
});
export type NetworkColumns = z.infer<typeof columns>;

const limits = { edgeLimit: z.int(), nodeLimit: z.int() };

export const twinnedNetwork = defineQuery(cypherTexts.twinnedNetwork, {
  parameters: z.object(limits),
  row: columns,
});

const filtered = { parameters: z.object({ ...agreementFilterShape, ...limits }), row: columns };

export const agreementNetwork = defineQuery(cypherTexts.agreementNetwork, filtered);
export const countryNetwork = defineQuery(cypherTexts.countryNetwork, filtered);
export const provinceNetwork = defineQuery(cypherTexts.provinceNetwork, filtered);

export const countNetwork = defineQuery(cypherTexts.countNetwork, {
  parameters: z.object(agreementFilterShape),
  row: z.object({ agreements: z.int(), municipalities: z.int(), partnerCities: z.int() }),
});

const ofEdges = {
  parameters: z.object({ ...agreementFilterShape, parentIds: strings, limit: z.int() }),
  row: z.object({ parentId: z.string(), agreement: agreementRow }),
};

/** The agreements behind the edges of each projection. */
export const agreementsOfEdges = {
  TWO_MODE: defineQuery(cypherTexts.agreementsOfTwinnings, ofEdges),
  MUNICIPALITIES: defineQuery(cypherTexts.agreementsOfSharedPartners, ofEdges),
  PARTNER_CITIES: defineQuery(cypherTexts.agreementsOfSharedMunicipalities, ofEdges),
  COUNTRIES: defineQuery(cypherTexts.agreementsOfCountryEdges, ofEdges),
  PROVINCES_AND_COUNTRIES: defineQuery(cypherTexts.agreementsOfProvinceEdges, ofEdges),
};

const around = { ...onDay, types: strings, labels: strings.nullable() };

export const neighbourIdsOfNodes = defineQuery(cypherTexts.neighbourIdsOfNodes, {
  parameters: z.object({ ...around, ids: strings, first: z.int(), limit: z.int() }),
  row: z.object({ neighbourId: z.string() }),
});

const neighbourhoodNode = z.object({
  node: pathNodeRow.extend({
    countryCode: z.string().nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
  }),
  degree: z.int(),
});
export type NeighbourhoodNodeRow = z.infer<typeof neighbourhoodNode>;

export const neighbourhoodNodes = defineQuery(cypherTexts.neighbourhoodNodes, {
  parameters: z.object({ ...around, ids: strings }),
  row: neighbourhoodNode,
});

const relationshipAmongNodes = z.object({
  source: z.string(),
  target: z.string(),
  type: z.string(),
  /** EDTF; null when the source tells none. */
  date: z.string().nullable(),
  since: z.string().nullable(),
  certainSince: z.string().nullable(),
  weight: z.int(),
  /** Null but for a twinning. */
  certainWeight: z.int().nullable(),
});
export type RelationshipAmongNodesRow = z.infer<typeof relationshipAmongNodes>;

export const relationshipsAmongNodes = defineQuery(cypherTexts.relationshipsAmongNodes, {
  parameters: z.object({ ...onDay, types: strings, ids: strings, limit: z.int() }),
  row: relationshipAmongNodes,
});

export const adjacency = defineQuery(cypherTexts.adjacency, {
  parameters: z.object({ ...around, id: z.string(), after: z.string().nullable(), limit: z.int() }),
  row: z.object({
    key: z.string(),
    node: pathNodeRow,
    neighbour: pathNodeRow,
    relationship: pathRelationshipRow,
  }),
});

export const countAdjacency = defineQuery(cypherTexts.countAdjacency, {
  parameters: z.object({ ...around, id: z.string() }),
  row: z.object({ count: z.int() }),
});
