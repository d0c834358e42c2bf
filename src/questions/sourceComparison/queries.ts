import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";
import { agreementFilterShape } from "../../nouns/agreement/agreementFilter.ts";

const strings = z.array(z.string());

const statedAgreement = z.object({
  id: z.string(),
  datasetId: z.string(),
  partyIds: strings,
  /** Of the parties abroad. */
  countryIds: strings,
});
export type StatedAgreement = z.infer<typeof statedAgreement>;

export const agreementsOfDatasets = defineQuery(cypherTexts.agreementsOfDatasets, {
  parameters: z.object({ ...agreementFilterShape, limit: z.int() }),
  row: statedAgreement,
});
