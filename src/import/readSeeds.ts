import { join } from "node:path";
import { z } from "zod";
import { resolutionCertainties } from "../domain/knowledgeKinds.ts";
import { parsePartialDate } from "../domain/partialDate.ts";
import { knowledgeTables } from "./knowledgeTables.ts";
import {
  decimal,
  optionalText,
  optionalWholeNumber,
  readTable,
  requiredText,
  wholeNumber,
} from "./readTable.ts";

const edtf = z.string().refine((text) => text === "" || parsePartialDate(text) !== undefined, {
  message: "must be a date in EDTF such as 1993-12-04, 1993-12 or 1993",
});
const names = { name_tr: requiredText, name_en: requiredText };
const position = { latitude: decimal, longitude: decimal, geonames_id: optionalWholeNumber };

const tables = {
  agreements: z.object({
    table: wholeNumber,
    row: wholeNumber,
    province: requiredText,
    municipality: requiredText,
    partner: requiredText,
    country: requiredText,
    date: requiredText,
  }),
  tables: z.object({
    table: wholeNumber,
    source: requiredText,
    first_year: wholeNumber,
    last_year: wholeNumber,
    literature: optionalText,
  }),
  datasets: z.object({
    id: requiredText.regex(/^dataset\/[a-z0-9-]+$/, "must be an id such as dataset/paper"),
    title: requiredText,
    source: requiredText,
    by_default: z.enum(["yes", "no"]),
  }),
  twinnings: z.object({
    dataset: requiredText,
    number: wholeNumber,
    parties: requiredText,
    date: edtf,
    locator: requiredText,
  }),
  sources: z.object({
    id: requiredText,
    kind: z.enum(["PAPER", "DATABASE", "STANDARD", "PAGE", "EDITORIAL"]),
    title: requiredText,
    authors: optionalText,
    year: optionalWholeNumber,
    publisher: optionalText,
    url: optionalText,
    accessed: edtf,
    licence: optionalText,
    draws_on: optionalText,
    note: optionalText,
  }),
  "gazetteer/countries": z.object({
    code: requiredText.regex(/^[A-Z]{2}$/, "must be an ISO 3166-1 alpha-2 code"),
    ...names,
    name_local: requiredText,
    local_language: requiredText,
    other_names: optionalText,
    ...position,
    known_as: optionalText,
  }),
  "gazetteer/provinces": z.object({
    code: requiredText.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, "must be an ISO 3166-2 code"),
    slug: requiredText,
    country: requiredText,
    ...names,
    other_names: optionalText,
    ...position,
  }),
  "gazetteer/places": z.object({
    id: requiredText.regex(/^(municipality|partner-city)\/[a-z0-9-]+$/, "must be a place id"),
    country: requiredText,
    province: optionalText,
    kind: requiredText,
    part_of: optionalText,
    ...names,
    name_local: requiredText,
    local_language: requiredText,
    ...position,
    location_source: z.enum(["geonames", "editorial"]),
    location_note: optionalText,
  }),
  "gazetteer/names": z.object({
    place: requiredText,
    name: requiredText,
    language: optionalText,
    kind: z.enum(["FORMER", "VARIANT", "TRANSLITERATION", "OFFICIAL"]),
    from: edtf,
    until: edtf,
    reason: optionalText,
  }),
  "gazetteer/resolutions": z.object({
    side: z.enum(["municipality", "partner"]),
    country: requiredText,
    province: optionalText,
    printed: requiredText,
    place: requiredText,
    certainty: z.enum(resolutionCertainties),
    alternatives: optionalText,
    reason: optionalText,
  }),
  "gazetteer/successions": z.object({
    predecessor: requiredText,
    successor: requiredText,
    on: edtf,
    kind: z.enum(["MERGED_INTO", "SPLIT_INTO", "RENAMED"]),
    deed: optionalText,
    reason: optionalText,
  }),
  "gazetteer/identities": z.object({
    id: requiredText,
    scheme: z.enum(["WIKIDATA", "VIAF", "DOI"]),
    value: requiredText,
    stance: z.enum(["SAYS", "CONTRADICTS"]),
    source: requiredText,
    locator: requiredText,
  }),
  ...knowledgeTables,
};

type Tables = typeof tables;

/** Every row of the seeds, by the name of its file. */
export type Seeds = { readonly [Name in keyof Tables]: readonly z.infer<Tables[Name]>[] };

/** Reads the seeds' tables; throws an `ImportError` that names each cell that cannot be read. */
export async function readSeeds(directory: string): Promise<Seeds> {
  const entries = await Promise.all(
    Object.entries(tables).map(async ([name, row]) => [
      name,
      await readTable(join(directory, `${name}.csv`), row as z.ZodObject),
    ]),
  );
  return Object.fromEntries(entries) as Seeds;
}
