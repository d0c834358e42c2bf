import { z } from "zod";
import { COMPARISONS, MEASURES } from "../analysis/claims.ts";
import { parseDateInterval } from "../domain/dateInterval.ts";
import {
  bases,
  claimUnits,
  codeSchemes,
  doctrineKinds,
  editorialNoteKinds,
  eventLabels,
  organisationKinds,
  personKinds,
  stateStatuses,
  typologies,
} from "../domain/knowledgeKinds.ts";
import { parsePartialDate } from "../domain/partialDate.ts";
import { decimal, optionalText, optionalWholeNumber, requiredText, wholeNumber } from "./readTable.ts";

/** A work that a fact rests on, with its pages (`pp. 50, 54`). */
export interface Work {
  readonly sourceId: string;
  readonly pages: string | null;
}

const WORK = /^((?:literature|source)\/[a-z0-9-]+)(?: (pp?\. \d.*))?$/;

const id = (kind: string) =>
  requiredText.regex(new RegExp(`^(${kind})/[a-z0-9-]+$`), `must be an id such as ${kind}/…`);
const names = { name_tr: requiredText, name_en: requiredText };
const code = z
  .string()
  .regex(/^([A-Z]{2})?$/, "must be a code such as TR or empty")
  .transform((text) => (text === "" ? null : text));

/** The places of the paper that a row is taken from; `; ` parts them. */
const locator = requiredText.transform((text) => text.split("; "));

/** The works that the paper cites there, such as `literature/demir-2003 p. 165`; `; ` parts them. */
const literature = z
  .string()
  .transform((text) => (text === "" ? [] : text.split("; ")))
  .refine((works) => works.every((work) => WORK.test(work)), {
    message: 'must be ids with pages, such as "literature/demir-2003 p. 165", joined by "; "',
  })
  .transform((works) =>
    works.map((work): Work => {
      const [, sourceId = "", pages = null] = WORK.exec(work) ?? [];
      return { sourceId, pages };
    }),
  );
const citation = { locator, literature };

const GROUND = /^(source\/[a-z0-9-]+)(?: (.+))?$/;

/** Where a note can be looked up: a source with the place in it; `UNVERIFIED` when nobody has looked it up yet. */
const noteGround = requiredText
  .refine((text) => text === "UNVERIFIED" || GROUND.test(text), {
    message: "must be the id of a source, with the place in it if need be, or UNVERIFIED",
  })
  .transform((text) => {
    const [, sourceId = null, place = null] = GROUND.exec(text) ?? [];
    return { sourceId, place };
  });

const optionalDate = z
  .string()
  .refine((text) => text === "" || parsePartialDate(text) !== undefined, {
    message: "must be a date in EDTF such as 1993-12-04, 1993-12 or 1993, or empty",
  })
  .transform((text) => (text === "" ? null : text));
const optionalInterval = z
  .string()
  .refine((text) => text === "" || parseDateInterval(text) !== undefined, {
    message: "must be a date in EDTF, an interval such as 1992/1994-05, 2002/.. or ../1991, or empty",
  })
  .transform((text) => (text === "" ? null : text));
const boundary = requiredText.refine((text) => text === ".." || parsePartialDate(text) !== undefined, {
  message: "must be a date in EDTF such as 1993-12 or 1993, or .. for an open end",
});

/** How a claim or a reading is computed. */
const computation = {
  measure: z.enum(MEASURES),
  country: code,
  table: optionalWholeNumber,
  from: optionalDate,
  until: optionalDate,
  base_from: optionalDate,
  base_until: optionalDate,
  base_table: optionalWholeNumber,
};

/** The tables below `seeds/knowledge/`, described in its README. A new one is added here; `planKnowledge.ts` says what becomes of its rows. */
export const knowledgeTables = {
  "knowledge/people": z.object({
    id: id("person"),
    name: requiredText,
    kind: z.enum(personKinds),
    country: code,
    note: optionalText,
    ...citation,
  }),
  "knowledge/organisations": z.object({
    id: id("organisation"),
    ...names,
    abbreviation: optionalText,
    kind: z.enum(organisationKinds),
    seat: optionalText,
    note: optionalText,
    ...citation,
  }),
  "knowledge/parties": z.object({
    id: id("party"),
    ...names,
    abbreviation: optionalText,
    country: code,
    note: optionalText,
    ...citation,
  }),
  "knowledge/countries": z.object({
    id: id("state"),
    code,
    code_scheme: z.enum(codeSchemes),
    ...names,
    status: z.enum(stateStatuses),
    latitude: decimal,
    longitude: decimal,
    note: optionalText,
    ...citation,
  }),
  "knowledge/events": z.object({
    id: id("summit|visit|treaty|statement|founding"),
    label: z.enum(eventLabels),
    kind: requiredText,
    ...names,
    date: optionalInterval,
    place: optionalText,
    theme: optionalText,
    subject: optionalText,
    outcome: optionalText,
    slogan: optionalText,
    slogan_en: optionalText,
    occasion: optionalText,
    note: optionalText,
    ...citation,
  }),
  "knowledge/doctrines": z.object({
    id: id("doctrine"),
    kind: z.enum(doctrineKinds),
    ...names,
    years: optionalInterval,
    description: optionalText,
    ...citation,
  }),
  "knowledge/periods": z.object({
    id: id("period"),
    from: boundary,
    until: boundary,
    division: requiredText,
    what: requiredText,
    figure: optionalWholeNumber,
    unit: optionalText,
    ...citation,
  }),
  "knowledge/layers": z.object({
    id: id("layer"),
    typology: z.enum(typologies),
    position: wholeNumber,
    ...names,
    description: optionalText,
    ...citation,
  }),
  "knowledge/literature": z.object({
    id: id("literature"),
    kind: z.enum(["LITERATURE"]),
    authors: requiredText,
    year: wholeNumber,
    title: optionalText,
    printed: requiredText,
    note: optionalText,
    locator,
  }),
  "knowledge/relations": z.object({
    from: requiredText,
    type: requiredText,
    to: requiredText,
    date: optionalInterval,
    role: optionalText,
    count: optionalWholeNumber,
    basis: z.enum(bases),
    ground: optionalText,
    note: optionalText,
    ...citation,
  }),
  "knowledge/reasons": z.object({ reason: id("reason"), reason_en: requiredText, reason_tr: requiredText }),
  "knowledge/occasions": z.object({
    occasion: id("occasion"),
    ...names,
    reason_tr: requiredText,
    reason_en: requiredText,
  }),
  "knowledge/claims": z.object({
    id: id("claim"),
    statement_en: requiredText,
    statement_tr: requiredText,
    reported: requiredText,
    unit: z.enum(claimUnits),
    ...computation,
    comparison: z.enum(COMPARISONS),
    parts: z.string().transform((text) => (text === "" ? [] : text.split("; "))),
    why: optionalText,
    note: optionalText,
    ...citation,
  }),
  "knowledge/claim_explanations": z.object({
    claim: requiredText,
    reading: requiredText.regex(/^[a-z0-9-]+$/, "must be a slug such as until-2002"),
    term: wholeNumber,
    reading_en: requiredText,
    reading_tr: requiredText,
    ...computation,
    locator,
  }),
  "knowledge/corrections": z.object({
    about: requiredText,
    field: requiredText,
    kind: z.enum(editorialNoteKinds),
    paper_says: optionalText,
    correction: optionalText,
    reason_en: requiredText,
    reason_tr: requiredText,
    basis: requiredText,
    ground: noteGround,
    locator,
  }),
};

type Tables = typeof knowledgeTables;

/** The tables whose rows have an id of their own. */
export type NodeTable = {
  [Table in keyof Tables]: Tables[Table]["shape"] extends { readonly id: z.ZodType } ? Table : never;
}[keyof Tables];
export const nodeTables = tablesWith("id") as readonly NodeTable[];

/** Of these, the ones whose rows say where the paper has them, and on what it rests them: each row becomes a fact. */
export type FactTable = {
  [Table in NodeTable]: Tables[Table]["shape"] extends typeof citation ? Table : never;
}[NodeTable];
export const factTables = tablesWith("id", "literature") as readonly FactTable[];

function tablesWith(...columns: readonly string[]): string[] {
  return Object.entries(knowledgeTables).flatMap(([table, { shape }]) =>
    columns.every((column) => column in shape) ? [table] : [],
  );
}

/** The columns of a table that hold a date or an interval. */
export function intervalColumns(table: NodeTable): string[] {
  return Object.entries(knowledgeTables[table].shape).flatMap(([column, cell]) =>
    cell === optionalInterval ? [column] : [],
  );
}
