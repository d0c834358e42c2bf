import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { organisationKinds } from "../../domain/knowledgeKinds.ts";
import { defineQuery } from "../../neo4j/query.ts";

const organisationKind = z.enum(organisationKinds);

const organisationRow = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  abbreviation: z.string().nullable(),
  kind: organisationKind,
  note: z.string().nullable(),
  nameOrder: z.string(),
  key: z.string(),
});
export type OrganisationRow = z.infer<typeof organisationRow>;

export const organisationsByIds = defineQuery(cypherTexts.organisationsByIds, {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ organisation: organisationRow }),
});

export const organisations = defineQuery(cypherTexts.organisations, {
  parameters: z.object({
    kinds: z.array(organisationKind).nullable(),
    after: z.string().nullable(),
    limit: z.int(),
  }),
  row: z.object({ organisation: organisationRow }),
});

export const countOrganisations = defineQuery(cypherTexts.countOrganisations, {
  parameters: z.object({ kinds: z.array(organisationKind).nullable() }),
  row: z.object({ count: z.int() }),
});
