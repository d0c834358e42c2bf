import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";
import { onDay, pathNodeRow, pathRelationshipRow } from "../path/queries.ts";

const strings = z.array(z.string());
const onlyTo = { ...onDay, ofAnyKind: z.boolean(), labels: strings };
const walked = { ...onlyTo, withAgreements: z.boolean(), agreementTypes: strings };

const adjacentEdge = z.object({
  /** What the edges of a node are ordered by; no two of them have the same. */
  key: z.string(),
  node: pathNodeRow,
  neighbour: pathNodeRow,
  relationship: pathRelationshipRow,
  /** How many relationships of every type the neighbour has. */
  degree: z.int(),
});
export type AdjacentEdgeRow = z.infer<typeof adjacentEdge>;

export const adjacency = defineQuery(cypherTexts.adjacency, {
  parameters: z.object({
    ...onlyTo,
    id: z.string(),
    types: strings,
    after: z.string(),
    afterInCountry: z.string(),
    afterInProvince: z.string(),
    afterSigned: z.string(),
    afterWith: z.string(),
    limit: z.int(),
  }),
  row: adjacentEdge,
});

export const countAdjacency = defineQuery(cypherTexts.countAdjacency, {
  parameters: z.object({ ...onlyTo, id: z.string(), types: strings, filtered: z.boolean() }),
  row: z.object({ count: z.int() }),
});

export const neighbourIdsOfNodes = defineQuery(cypherTexts.neighbourIdsOfNodes, {
  parameters: z.object({ ...walked, ids: strings, first: z.int(), limit: z.int() }),
  row: z.object({ neighbourId: z.string(), degree: z.int() }),
});

const neighbourhoodNode = z.object({
  node: pathNodeRow.extend({
    countryCode: z.string().nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
  }),
  /** How many edges are listed of it. */
  degree: z.int(),
});
export type NeighbourhoodNodeRow = z.infer<typeof neighbourhoodNode>;

export const neighbourhoodNodes = defineQuery(cypherTexts.neighbourhoodNodes, {
  parameters: z.object({ ...walked, ids: strings, filtered: z.boolean() }),
  row: neighbourhoodNode,
});

export const relationshipsAmongNodes = defineQuery(cypherTexts.relationshipsAmongNodes, {
  parameters: z.object({ ...onDay, ids: strings, limit: z.int() }),
  row: z.object({ relationship: pathRelationshipRow }),
});
