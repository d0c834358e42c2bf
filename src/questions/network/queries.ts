import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";
import { agreementFilterShape } from "../../nouns/agreement/agreementFilter.ts";
import { agreementRow } from "../../nouns/agreement/queries.ts";

const strings = z.array(z.string());
const counts = z.array(z.int());
const degrees = z.array(z.number());

/**
 * A whole network as one row: the edges' ends, weights and days (empty where there is none), each in a list of its own,
 * then the nodes' properties likewise. A list of one type is read several times faster than a list of maps. A list that
 * is not wanted is empty.
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
  /** An empty text, or nought, where there is none. */
  wikidataIds: strings,
  geoNamesIds: counts,
});
export type NetworkColumns = z.infer<typeof columns>;

/** Which lists are wanted beside ends, weights, ids and Turkish names, and how much is read of each. */
const extent = {
  /** Days and certain weights of edges. */
  days: z.boolean(),
  /** Names of nodes that are not Turkish. */
  otherNames: z.boolean(),
  /** Countries and locations of nodes. */
  places: z.boolean(),
  /** What nodes are called elsewhere, which only files tell. */
  externalIds: z.boolean(),
  edgeLimit: z.int(),
  nodeLimit: z.int(),
};
export type NetworkExtent = z.infer<z.ZodObject<typeof extent>>;

export const twinnedNetwork = defineQuery(cypherTexts.twinnedNetwork, {
  parameters: z.object(extent),
  row: columns,
});

const filtered = { parameters: z.object({ ...agreementFilterShape, ...extent }), row: columns };

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
