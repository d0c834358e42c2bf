import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";
import { agreementFilterShape } from "../../nouns/agreement/agreementFilter.ts";

const agreementPair = z.object({
  /** An id, an ISO 3166-2 code, or a kind of municipality. */
  row: z.string(),
  /** ISO 3166-1 alpha-2. */
  column: z.string(),
  agreements: z.int(),
  /** Texts to order each by; null for a kind. */
  rowOrder: z.string().nullable(),
  columnOrder: z.string().nullable(),
});
export type AgreementPairRow = z.infer<typeof agreementPair>;

/** How many agreements the municipality, province or kind has with cities of the country, where there are any. */
export const agreementPairs = defineQuery(cypherTexts.agreementPairs, {
  parameters: z.object({
    ...agreementFilterShape,
    side: z.enum(["MUNICIPALITY", "PROVINCE", "MUNICIPALITY_KIND"]),
    limit: z.int(),
  }),
  row: agreementPair,
});
