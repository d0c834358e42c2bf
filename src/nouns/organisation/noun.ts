import { z } from "zod";
import { organisationKinds } from "../../domain/knowledgeKinds.ts";
import { defineNoun, named, type RowOf } from "../../reading/noun.ts";

export const organisation = defineNoun({
  type: "Organisation",
  list: "organisations",
  properties: {
    ...named,
    abbreviation: z.string().nullable(),
    kind: z.enum(organisationKinds),
    note: z.string().nullable(),
  },
  orderBy: ["nameOrder"],
  filter: { kinds: ["kind"] },
});
export type OrganisationRow = RowOf<typeof organisation>;
