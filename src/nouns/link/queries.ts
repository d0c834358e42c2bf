import { z } from "zod";
import type { Certainty } from "../../domain/asOf.ts";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { bases } from "../../domain/knowledgeKinds.ts";
import { defineQuery } from "../../neo4j/query.ts";

const linkRow = z.object({
  parentId: z.string(),
  otherId: z.string(),
  /** Null when the node at the other end is no event. */
  otherEvent: z.object({ date: z.string().nullable() }).nullable(),
  link: z.object({
    date: z.string().nullable(),
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
    role: z.string().nullable(),
    count: z.int().nullable(),
    basis: z.enum(bases),
    reason: z.string().nullable(),
    reasonEn: z.string().nullable(),
    groundId: z.string().nullable(),
    note: z.string().nullable(),
    locator: z.string(),
    literature: z.string().nullable(),
  }),
});
/** A link as a list gives it; its certainty is null unless the list was asked for as of a day. */
export type LinkRow = z.infer<typeof linkRow> & { readonly certainty: Certainty | null };

const parameters = z.object({
  parentIds: z.array(z.string()),
  type: z.string(),
  asOf: z.string().nullable(),
  /** Whether relationships of this type end. */
  ends: z.boolean(),
  limit: z.int(),
});

export const linksFromNodeIds = defineQuery(cypherTexts.linksFromNodeIds, { parameters, row: linkRow });

export const linksToNodeIds = defineQuery(cypherTexts.linksToNodeIds, { parameters, row: linkRow });

/** Of several types at once. */
const severalParameters = parameters.omit({ type: true, ends: true }).extend({
  types: z.array(z.string()),
  /** Those of the types that end; looked at with `asOf` only. */
  endingTypes: z.array(z.string()),
});
const severalRow = linkRow.extend({ type: z.string() });

export const severalLinksFromNodeIds = defineQuery(cypherTexts.severalLinksFromNodeIds, {
  parameters: severalParameters,
  row: severalRow,
});

export const severalLinksToNodeIds = defineQuery(cypherTexts.severalLinksToNodeIds, {
  parameters: severalParameters,
  row: severalRow,
});

export const factIdsByWorkIds = defineQuery(cypherTexts.factIdsByWorkIds, {
  parameters: z.object({ parentIds: z.array(z.string()), limit: z.int() }),
  row: z.object({ parentId: z.string(), factId: z.string() }),
});
