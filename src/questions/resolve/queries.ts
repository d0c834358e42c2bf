import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";

const areaRow = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  foldedNames: z.array(z.string()),
});

const entityRow = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  nameLocal: z.string().nullable(),
  localLanguage: z.string().nullable(),
  searchNames: z.array(z.string()),
  kind: z.string().nullable(),
  geoNamesId: z.int().nullable(),
  wikidataId: z.string().nullable(),
  agreementCount: z.int().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  otherNames: z.array(
    z.object({
      text: z.string(),
      language: z.string().nullable(),
      kind: z.enum(["FORMER", "VARIANT", "TRANSLITERATION", "OFFICIAL"]),
      from: z.string().nullable(),
      until: z.string().nullable(),
    }),
  ),
  countries: z.array(areaRow),
  province: areaRow.nullable(),
  city: areaRow.nullable(),
});
export type EntityRow = z.infer<typeof entityRow>;

/** What is looked for under one name: all of these ways lead to candidates. */
const nameSearch = z.object({
  /** The place of the name in the list. */
  position: z.int(),
  /** For the full-text index. */
  searches: z.array(z.string()),
  ids: z.array(z.string()),
  /** Provinces, by id or code, whose own municipality is looked for. */
  seatsOf: z.array(z.string()),
});
export type NameSearch = z.infer<typeof nameSearch>;

export const resolutionCandidates = defineQuery(cypherTexts.resolutionCandidates, {
  parameters: z.object({ names: z.array(nameSearch), candidates: z.int() }),
  row: z.object({ positions: z.array(z.int()), entity: entityRow }),
});

export const knownAreas = defineQuery(cypherTexts.knownAreas, {
  parameters: z.object({}),
  row: z.object({ labels: z.array(z.string()), area: areaRow }),
});

export const entitiesByIds = defineQuery(cypherTexts.entitiesByIds, {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ entity: entityRow }),
});
