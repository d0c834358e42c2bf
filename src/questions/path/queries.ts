import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";
import { agreementRow } from "../../nouns/agreement/queries.ts";

export const pathNodeRow = z.object({
  id: z.string(),
  name: z.string().nullable(),
  nameEn: z.string().nullable(),
  nameLocal: z.string().nullable(),
  title: z.string().nullable(),
  date: z.string().nullable(),
  /** Of an agreement: the names of its municipality and its partner city. */
  parties: z.array(z.string()).nullable(),
});
export type PathNodeRow = z.infer<typeof pathNodeRow>;

export const pathRelationshipRow = z.object({
  type: z.string(),
  source: z.string(),
  target: z.string(),
  date: z.string().nullable(),
  role: z.string().nullable(),
  count: z.int().nullable(),
  note: z.string().nullable(),
  deed: z.string().nullable(),
  locator: z.string().nullable(),
  literature: z.string().nullable(),
  sourceId: z.string().nullable(),
  since: z.string().nullable(),
  certainSince: z.string().nullable(),
});
export type PathRelationshipRow = z.infer<typeof pathRelationshipRow>;

const details = z.object({
  nodes: z.array(pathNodeRow),
  relationships: z.array(pathRelationshipRow),
});
/** What a path's nodes and relationships say, beyond its route. */
export type PathDetails = z.infer<typeof details>;

const strings = z.array(z.string());
export const onDay = { asOf: z.string().nullable(), stateTypes: strings };
const hubDegree = z.int();

const shortest = {
  parameters: z.object({
    ...onDay,
    hubDegree,
    from: z.string(),
    to: z.string(),
    maxHops: z.int(),
    most: z.int(),
    withFacts: z.boolean(),
    afterNodes: strings.nullable(),
    afterLinks: strings.nullable(),
    limit: z.int(),
  }),
  row: z.object({
    found: z.int(),
    hops: z.int().nullable(),
    paths: z.array(z.object({ nodes: strings, links: strings, details })),
    fromDegree: z.int(),
    toDegree: z.int(),
  }),
};

export const shortestPaths = defineQuery(cypherTexts.shortestPaths, shortest);
export const shortestPathsOfAgreements = defineQuery(cypherTexts.shortestPathsOfAgreements, shortest);

const neighbours = {
  parameters: z.object({ ...onDay, hubDegree, ids: strings, crossableIds: strings }),
  row: z.object({
    id: z.string(),
    neighbours: z.array(z.tuple([z.string(), z.string(), z.int()])),
  }),
};

export const neighboursByNodeIds = defineQuery(cypherTexts.neighboursByNodeIds, neighbours);
export const neighboursByNodeIdsWithAgreements = defineQuery(
  cypherTexts.neighboursByNodeIdsWithAgreements,
  neighbours,
);

const pathEndRow = z.object({ id: z.string(), degree: z.int() });
export type PathEndRow = z.infer<typeof pathEndRow>;

export const pathEnds = defineQuery(cypherTexts.pathEnds, {
  parameters: z.object({ ids: strings }),
  row: pathEndRow,
});

export const pathDetails = defineQuery(cypherTexts.pathDetails, {
  parameters: z.object({
    ...onDay,
    nodeIds: strings,
    steps: z.array(z.object({ source: z.string(), type: z.string(), target: z.string() })),
  }),
  row: details,
});

export const hubsNearNodeIds = defineQuery(cypherTexts.hubsNearNodeIds, {
  parameters: z.object({
    ...onDay,
    hubDegree,
    ids: strings,
    bookkeepingTypes: strings,
    fan: z.int(),
    limit: z.int(),
  }),
  row: z.object({ id: z.string(), hops: z.int(), relationshipCount: z.int(), hub: pathNodeRow }),
});

export const agreementsByTwinnings = defineQuery(cypherTexts.agreementsByTwinnings, {
  parameters: z.object({ parentIds: strings, asOf: z.string().nullable(), limit: z.int() }),
  row: z.object({ parentId: z.string(), agreement: agreementRow }),
});
