import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";
import { agreementFilterShape } from "../../nouns/agreement/agreementFilter.ts";

const strings = z.array(z.string());

const locatorColumns = z.object({
  parties: z.array(strings),
  agreements: strings,
  locators: strings,
});
export type LocatorColumns = z.infer<typeof locatorColumns>;

/** Every place that states an agreement, as one row: a list of one type is read faster than many rows. */
export const agreementLocators = defineQuery(cypherTexts.agreementLocators, {
  parameters: z.object(agreementFilterShape),
  row: locatorColumns,
});

const parameters = z.object({ ids: strings });

export const datasetIdsOfFacts = defineQuery(cypherTexts.datasetIdsOfFacts, {
  parameters,
  row: z.object({ datasetId: z.string() }),
});

export const sourceIdsOfFacts = defineQuery(cypherTexts.sourceIdsOfFacts, {
  parameters,
  row: z.object({ sourceId: z.string() }),
});
