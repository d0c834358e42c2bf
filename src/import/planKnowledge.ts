import { getDateInterval } from "../domain/dateInterval.ts";
import { foldName } from "../domain/foldName.ts";
import { groupBy } from "../domain/groupBy.ts";
import { nodeType } from "../domain/nodeKinds.ts";
import { tabledTypes } from "../domain/relationTypes.ts";
import { checkKnowledge } from "./checkKnowledge.ts";
import { cite, type FactCitations } from "./cite.ts";
import { type FactTable, factTables, intervalColumns, type Work } from "./knowledgeTables.ts";
import { namedProperties } from "./namedProperties.ts";
import type { Seeds } from "./readSeeds.ts";

/** A node to be, as `mergeKnowledge.cypher` takes it. What has a type that JSON lacks stands outside `properties`. */
interface KnowledgeFact {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly earliest?: string | null;
  readonly latest?: string | null;
  readonly position?: number;
  readonly table?: number | null;
  readonly baseTable?: number | null;
  readonly term?: number;
  readonly latitude?: number;
  readonly longitude?: number;
}

type Computation = Pick<
  Seeds["knowledge/claims"][number],
  "measure" | "country" | "table" | "from" | "until" | "base_from" | "base_until" | "base_table"
>;

const PAPER = "source/paper";
const EDITORS = "source/editors";
const OPEN_END = "..";
const NAME_FIELDS = ["name", "name_tr", "name_en"];

/** The nodes and relationships of `seeds/knowledge/`; what is wrong with its rows is added to `problems`. */
export function planKnowledge(seeds: Seeds, problems: string[]) {
  checkKnowledge(seeds, problems);
  const readable = readableWorks(seeds);
  const readings = planReadings(seeds);
  const notes = planNotes(seeds);
  return {
    literature: seeds["knowledge/literature"].map(({ id, locator: _locator, ...work }) => ({
      id,
      properties: { ...work, title: work.title ?? `${readableAuthors(work.authors)} (${String(work.year)})` },
      drawsOnIds: [],
    })),
    facts: [
      ...factTables.flatMap((table) => planFacts(table, seeds)),
      ...readings.map(({ fact }) => fact),
      ...notes.map(({ fact }) => fact),
    ] satisfies KnowledgeFact[],
    readings: readings.map(({ fact, claimId }) => ({ id: fact.id, claimId })),
    corrections: notes.map(({ fact, aboutId }) => ({ id: fact.id, aboutId })),
    relationTypes: tabledTypes,
    relations: planRelations(seeds, readable),
    citations: planCitations(seeds, readable, [...readings, ...notes]),
    attributions: citedRows(seeds).map(({ id, literature }) => ({ factId: id, works: literature })),
  };
}

type Row<Table extends FactTable> = Seeds[Table][number];
type Plan<Table extends FactTable> = (
  row: Row<Table>,
  corrected: readonly string[],
  seeds: Seeds,
) => KnowledgeFact;

/** What becomes of the rows of tables for which `plainFact` does not do. */
const PLANS: { readonly [Table in FactTable]?: Plan<Table> } = {
  "knowledge/people": ({ id, name, kind, note }, corrected) => ({
    id,
    labels: ["Person"],
    properties: { ...namedProperties(name, name, corrected), kind, note },
  }),
  "knowledge/events": planEvent,
  "knowledge/periods": planPeriod,
  "knowledge/layers": ({ id, typology, position, name_tr, name_en, description }) => ({
    id,
    labels: ["Layer"],
    position,
    properties: { typology, name: name_tr, nameEn: name_en, description },
  }),
  "knowledge/claims": planClaim,
};

function planFacts(table: FactTable, seeds: Seeds): KnowledgeFact[] {
  const corrected = correctedNames(seeds);
  // A table's plan takes the rows of that table, which the type of a union cannot say.
  const plan = PLANS[table] as Plan<FactTable> | undefined;
  const dates = intervalColumns(table);
  return seeds[table].map((row) =>
    plan === undefined
      ? plainFact(row as PlainRow, { dates, corrected: corrected(row.id) })
      : plan(row, corrected(row.id), seeds),
  );
}

interface PlainRow extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly name_tr: string;
  readonly name_en: string;
  readonly abbreviation?: string | null;
  readonly code?: string | null;
}

/** Columns that are no property: what they say is told in another way, or by a relation. */
const NO_PROPERTIES = [
  "id",
  "name_tr",
  "name_en",
  "latitude",
  "longitude",
  "country",
  "locator",
  "literature",
];

/**
 * A node whose label its id tells, and whose properties are the columns. It is found by its names, its abbreviation and its
 * code; its days are those of its column with dates.
 */
function plainFact(
  row: PlainRow,
  { dates, corrected }: { readonly dates: readonly string[]; readonly corrected: readonly string[] },
): KnowledgeFact {
  const { id, name_tr, name_en, abbreviation = null, code = null, latitude, longitude } = row;
  const columns = Object.entries(row).filter(([column]) => !NO_PROPERTIES.includes(column));
  const [date] = dates;
  return {
    id,
    labels: [nodeType(id) ?? ""],
    ...(date !== undefined && daysOf(row[date] as string | null)),
    ...(typeof latitude === "number" && typeof longitude === "number" && { latitude, longitude }),
    properties: {
      ...namedProperties(name_tr, name_en, [abbreviation, code, ...corrected]),
      ...Object.fromEntries(columns.map(([column, cell]) => [camelCase(column), cell])),
    },
  };
}

function camelCase(column: string): string {
  return column.replace(/_[a-z]/g, (part) => part.slice(1).toUpperCase());
}

function planEvent(
  event: Row<"knowledge/events">,
  corrected: readonly string[],
  seeds: Seeds,
): KnowledgeFact {
  const { id, label, name_tr, name_en, date, kind, place, theme, subject, outcome, slogan, note } = event;
  const days = daysOf(date);
  const occasion = seeds["knowledge/occasions"].find((row) => row.occasion === event.occasion);
  return {
    id,
    labels: ["Event", label],
    ...days,
    properties: {
      ...namedProperties(name_tr, name_en, corrected),
      ...{ kind, date, place, theme, subject, outcome, slogan, note },
      sloganEn: event.slogan_en,
      occasionId: event.occasion,
      occasionName: occasion?.name_tr ?? null,
      occasionNameEn: occasion?.name_en ?? null,
      occasionReason: occasion?.reason_tr ?? null,
      occasionReasonEn: occasion?.reason_en ?? null,
      dateOrder: dateOrder(days.earliest, id),
    },
  };
}

function planPeriod({
  id,
  from,
  until,
  division,
  what,
  figure,
  unit,
}: Row<"knowledge/periods">): KnowledgeFact {
  const days = daysOf(`${from}/${until}`);
  const shown = (end: string) => (end === OPEN_END ? "" : end);
  return {
    id,
    labels: ["Period"],
    ...days,
    properties: {
      name: `${shown(from)}–${shown(until)}`,
      from: from === OPEN_END ? null : from,
      until: until === OPEN_END ? null : until,
      dateOrder: dateOrder(days.earliest, id),
      ...{ division, what, figure, unit },
    },
  };
}

function planClaim(claim: Row<"knowledge/claims">): KnowledgeFact {
  const { id, statement_tr, statement_en, reported, unit, comparison, parts, why, note } = claim;
  const computed = computation(claim);
  return {
    id,
    labels: ["Claim"],
    ...computed,
    properties: {
      name: statement_tr,
      nameEn: statement_en,
      ...{ reported, unit, comparison, parts, why, note },
      ...computed.properties,
    },
  };
}

interface CitedFact {
  readonly fact: KnowledgeFact;
  readonly citations: FactCitations["citations"];
}

function planReadings(seeds: Seeds): (CitedFact & { readonly claimId: string })[] {
  return seeds["knowledge/claim_explanations"].map((row) => {
    const computed = computation(row);
    return {
      claimId: row.claim,
      citations: row.locator.map((locator) => cite(PAPER, locator)),
      fact: {
        id: `reading/${row.claim.replace("claim/", "")}/${row.reading}/${String(row.term)}`,
        labels: ["Reading"],
        term: row.term,
        ...computed,
        properties: {
          reading: row.reading,
          name: row.reading_tr,
          nameEn: row.reading_en,
          ...computed.properties,
        },
      },
    };
  });
}

function computation({ table, base_table, ...row }: Computation) {
  return {
    table,
    baseTable: base_table,
    properties: {
      measure: row.measure,
      country: row.country,
      from: row.from,
      until: row.until,
      baseFrom: row.base_from,
      baseUntil: row.base_until,
    },
  };
}

/** The paper does not say what a note says: the note cites its editors, and names the paper's places as a property. */
function planNotes(seeds: Seeds): (CitedFact & { readonly aboutId: string })[] {
  const taken = new Map<string, number>();
  return seeds["knowledge/corrections"].map((row) => {
    const slug = `editorial-note/${row.about}/${foldName(row.field).replaceAll(" ", "-")}`;
    const number = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, number);
    return {
      aboutId: row.about,
      citations: [
        cite(EDITORS, row.basis),
        ...(row.ground.sourceId === null ? [] : [cite(row.ground.sourceId, row.ground.place ?? row.basis)]),
      ],
      fact: {
        id: number === 1 ? slug : `${slug}/${String(number)}`,
        labels: ["EditorialNote"],
        properties: {
          field: row.field,
          kind: row.kind,
          paperSays: row.paper_says,
          correction: row.correction,
          reason: row.reason_tr,
          reasonEn: row.reason_en,
          basis: row.basis,
          groundId: row.ground.sourceId,
          groundPlace: row.ground.place,
          paperLocator: row.locator.join("; "),
        },
      },
    };
  });
}

function planRelations(seeds: Seeds, readable: (works: readonly Work[]) => string | null) {
  const reasons = new Map(seeds["knowledge/reasons"].map((row) => [row.reason, row]));
  return seeds["knowledge/relations"].map(
    ({ from, type, to, date, role, count, basis, ground, note, locator, literature }) => ({
      from,
      type,
      to,
      count,
      ...daysOf(date),
      properties: {
        ...{ date, role, basis, note },
        reason: reasons.get(ground ?? "")?.reason_tr ?? null,
        reasonEn: reasons.get(ground ?? "")?.reason_en ?? null,
        groundId: basis === "OUTSIDE" ? ground : null,
        sourceId: PAPER,
        locator: locator.join("; "),
        literature: readable(literature),
      },
    }),
  );
}

type CitedRow = Pick<Row<FactTable>, "id" | "locator" | "literature">;

/** The rows that become nodes and say where the paper has them, and on what it rests them. */
function citedRows(seeds: Seeds): CitedRow[] {
  return factTables.flatMap((table): readonly CitedRow[] => seeds[table]);
}

function planCitations(
  seeds: Seeds,
  readable: (works: readonly Work[]) => string | null,
  others: readonly CitedFact[],
): FactCitations[] {
  return [
    ...citedRows(seeds).map(({ id, locator, literature }) => ({
      factId: id,
      citations: locator.map((place) => cite(PAPER, place, readable(literature))),
    })),
    ...others.map(({ fact, citations }) => ({ factId: fact.id, citations })),
  ];
}

/** Writes works as a reader expects them: `Durmuş, Yılmaz 2012, p. 504; …`. */
function readableWorks(seeds: Seeds) {
  const titles = new Map([
    ...seeds.sources.map(({ id, authors, title, year }) => [id, yearAfter(authors ?? title, year)] as const),
    ...seeds["knowledge/literature"].map(
      ({ id, authors, year }) => [id, yearAfter(readableAuthors(authors), year)] as const,
    ),
  ]);
  return (works: readonly Work[]): string | null =>
    works.length === 0
      ? null
      : works
          .map(({ sourceId, pages }) => [titles.get(sourceId) ?? sourceId, pages].filter(Boolean).join(", "))
          .join("; ");
}

function yearAfter(authors: string, year: number | null): string {
  return year === null ? authors : `${authors} ${String(year)}`;
}

function readableAuthors(authors: string): string {
  return authors.replaceAll("; ", ", ");
}

/** What editorial notes make of a name, so that who searches for the right spelling finds the printed one. */
function correctedNames(seeds: Seeds): (id: string) => string[] {
  const corrections = groupBy(seeds["knowledge/corrections"], ({ about }) => about);
  return (id) =>
    (corrections.get(id) ?? []).flatMap(({ field, correction }) =>
      NAME_FIELDS.includes(field) && correction !== null ? [correction] : [],
    );
}

function daysOf(edtf: string | null): { readonly earliest: string | null; readonly latest: string | null } {
  // An interval open at both ends is a problem that checkKnowledge has named.
  if (edtf === null || edtf === `${OPEN_END}/${OPEN_END}`) return { earliest: null, latest: null };
  const { earliest, latest } = getDateInterval(edtf);
  return { earliest, latest };
}

function dateOrder(earliest: string | null, id: string): string | null {
  return earliest === null ? null : `${earliest} ${id}`;
}
