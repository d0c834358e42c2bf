import { basename } from "node:path";
import { endsBeforeItStarts, getDateInterval, parseDateInterval } from "../domain/dateInterval.ts";
import { groupBy } from "../domain/groupBy.ts";
import { eventKinds } from "../domain/knowledgeKinds.ts";
import { idPrefixOf } from "../domain/nodeKinds.ts";
import { relationProblem } from "../domain/relationTypes.ts";
import { checksInto } from "./checksInto.ts";
import { intervalColumns, type NodeTable, nodeTables, type Work } from "./knowledgeTables.ts";
import type { Seeds } from "./readSeeds.ts";
import { agreementId, countryId, provinceId, SAME_PARTIES, stateId } from "./seedIds.ts";

type Relation = Seeds["knowledge/relations"][number];
type Claim = Seeds["knowledge/claims"][number];
type Reading = Seeds["knowledge/claim_explanations"][number];
type Correction = Seeds["knowledge/corrections"][number];
type Check = ReturnType<typeof checksInto>["check"];

/** What a note may tell that no column holds. */
const FIELDS_WITHOUT_COLUMN = ["name_en", "MEMBER_OF"];

/** Finds rows that refer to something unknown, contradict themselves or stand there twice. */
export function checkKnowledge(seeds: Seeds, problems: string[]): void {
  const { check, unique } = checksInto(problems);
  const ids = new Set(idsOf(seeds));
  for (const table of nodeTables) {
    unique(
      fileOf(table),
      seeds[table].map(({ id }) => id),
    );
  }
  checkCountries(seeds, check);
  checkEvents(seeds, check);
  checkOccasions(seeds, { check, unique });
  checkWorks(seeds, ids, check);
  checkIntervals(seeds, check);
  checkRelations(seeds, ids, check);
  checkGrounds(seeds, check);
  checkAges(seeds, check);
  unique("relations.csv", seeds["knowledge/relations"].map(relationKey));
  checkClaims(seeds, check);
  unique("claim_explanations.csv", seeds["knowledge/claim_explanations"].map(readingName));
  checkCorrections(seeds, ids, check);
}

/** A relation in words: its two ends, type, date and role tell it from every other. */
function relationKey({ from, type, to, date, role }: Relation): string {
  return [from, type, to, date, role].filter((part) => part !== null).join(" ");
}

function readingName({ claim, reading, term }: Reading): string {
  return `${claim}, reading ${reading}, term ${String(term)}`;
}

/** Two folders have a file of this name. */
function fileOf(table: NodeTable): string {
  return table === "knowledge/countries" ? `${table}.csv` : `${basename(table)}.csv`;
}

/** Every id that a relation may end at. */
function idsOf(seeds: Seeds): string[] {
  return [
    ...nodeTables.flatMap((table) => seeds[table].map(({ id }) => id)),
    ...seeds.sources.map(({ id }) => id),
    ...seeds.agreements.map(agreementId),
    ...seeds["gazetteer/countries"].map(({ code }) => countryId(code)),
    ...seeds["gazetteer/provinces"].map(provinceId),
    ...seeds["gazetteer/places"].map(({ id }) => id),
  ];
}

function checkCountries(seeds: Seeds, check: Check): void {
  const gazetteer = new Map(seeds["gazetteer/countries"].map(({ code, known_as }) => [code, known_as]));
  for (const { id, code, code_scheme } of seeds["knowledge/countries"]) {
    const at = `knowledge/countries.csv, ${id}:`;
    check(
      (code === null) === (code_scheme === "NONE"),
      `${at} code must be empty if code_scheme is NONE, and only then`,
    );
    check(code === null || id === stateId(code), `${at} expected the id state/ and its code ${code ?? ""}`);
    check(
      code === null || !gazetteer.has(code) || gazetteer.get(code) === id,
      `${at} gazetteer/countries.csv has ${code ?? ""} already; it must say there known_as ${id}`,
    );
  }
  const related = new Set(seeds["knowledge/relations"].map(({ from, to }) => `${from} ${to}`));
  for (const table of ["knowledge/people", "knowledge/parties"] as const) {
    for (const { id, country } of seeds[table]) {
      check(
        country === null ||
          [countryId(country), stateId(country)].some((nation) => related.has(`${id} ${nation}`)),
        `${fileOf(table)}, ${id}: expected a relation to its country ${country ?? ""}, but relations.csv has none`,
      );
    }
  }
}

function checkEvents(seeds: Seeds, check: Check): void {
  for (const { id, label, kind } of seeds["knowledge/events"]) {
    const kinds: readonly string[] = eventKinds[label];
    const at = `events.csv, ${id}:`;
    check(kinds.includes(kind), `${at} kind must be one of ${kinds.join(", ")}, but is ${kind}`);
    check(idPrefixOf(id) === label.toLowerCase(), `${at} label must be that of its id, but is ${label}`);
  }
  for (const { about, field, correction } of seeds["knowledge/corrections"]) {
    check(
      field !== "date" || correction === null || parseDateInterval(correction) !== undefined,
      `corrections.csv, ${about}: as date expected one in EDTF or an interval, but got ${correction ?? ""}`,
    );
  }
}

function checkOccasions(seeds: Seeds, { check, unique }: ReturnType<typeof checksInto>): void {
  const occasions = seeds["knowledge/occasions"].map(({ occasion }) => occasion);
  unique("occasions.csv", occasions);
  const events = groupBy(seeds["knowledge/events"], ({ occasion }) => occasion);
  for (const [occasion, [event]] of events) {
    check(
      occasion === null || occasions.includes(occasion),
      `events.csv, ${event?.id ?? ""}: occasions.csv has no ${occasion ?? ""}`,
    );
  }
  for (const occasion of occasions) {
    check((events.get(occasion) ?? []).length > 1, `occasions.csv, ${occasion}: expected two events or more`);
  }
}

function checkWorks(seeds: Seeds, ids: ReadonlySet<string>, check: Check): void {
  const checkWork = (at: string, works: readonly Work[]) => {
    for (const { sourceId } of works)
      check(ids.has(sourceId), `${at}: literature has unknown work ${sourceId}`);
  };
  for (const table of nodeTables) {
    for (const row of seeds[table]) {
      if ("literature" in row) checkWork(`${fileOf(table)}, ${row.id}`, row.literature);
    }
  }
  for (const row of seeds["knowledge/relations"]) {
    checkWork(`relations.csv, ${relationKey(row)}`, row.literature);
  }
}

function checkIntervals(seeds: Seeds, check: Check): void {
  const checkInterval = (at: string, column: string, edtf: string | null) => {
    if (edtf === null || edtf === "../..") return;
    check(!endsBeforeItStarts(getDateInterval(edtf)), `${at}: ${column} ${edtf} ends before it starts`);
  };
  const open = ({ from, until }: { from: string | null; until: string | null }) =>
    `${from ?? ".."}/${until ?? ".."}`;
  for (const table of nodeTables) {
    const columns = intervalColumns(table);
    for (const row of seeds[table]) {
      const cells: Readonly<Record<string, unknown>> = row;
      for (const column of columns)
        checkInterval(`${fileOf(table)}, ${row.id}`, column, cells[column] as string | null);
    }
  }
  for (const period of seeds["knowledge/periods"]) {
    const at = `periods.csv, ${period.id}`;
    check(open(period) !== "../..", `${at}: expected at least one end, but from and until are both open`);
    checkInterval(at, "from/until", open(period));
  }
  for (const relation of seeds["knowledge/relations"]) {
    checkInterval(`relations.csv, ${relationKey(relation)}`, "date", relation.date);
  }
  const checkBounds = (at: string, row: Claim | Reading) => {
    checkInterval(at, "from/until", open(row));
    checkInterval(at, "base_from/base_until", open({ from: row.base_from, until: row.base_until }));
  };
  for (const claim of seeds["knowledge/claims"]) checkBounds(`claims.csv, ${claim.id}`, claim);
  for (const reading of seeds["knowledge/claim_explanations"]) {
    checkBounds(`claim_explanations.csv, ${readingName(reading)}`, reading);
  }
}

function checkRelations(seeds: Seeds, ids: ReadonlySet<string>, check: Check): void {
  for (const relation of seeds["knowledge/relations"]) {
    const { from, type, to } = relation;
    const at = `relations.csv, ${relationKey(relation)}:`;
    check(ids.has(from), `${at} unknown source ${from}`);
    check(ids.has(to), `${at} unknown target ${to}`);
    const problem = relationProblem(from, type, to);
    check(problem === undefined, `${at} ${problem ?? ""}`);
  }
}

/** An inferred link has a reason, one from outside an address; and no work is credited with what the paper does not say. */
function checkGrounds(seeds: Seeds, check: Check): void {
  const reasons = new Set(seeds["knowledge/reasons"].map(({ reason }) => reason));
  const addresses = new Set(seeds.sources.flatMap(({ id, url }) => (url === null ? [] : [id])));
  const used = new Set(seeds["knowledge/relations"].map(({ ground }) => ground));
  for (const relation of seeds["knowledge/relations"]) {
    const { basis, ground, literature } = relation;
    const at = `relations.csv, ${relationKey(relation)}:`;
    const expected = {
      NAMED: { holds: ground === null, words: "no ground, since the paper says it" },
      INFERRED: { holds: reasons.has(ground ?? ""), words: "as ground an id of reasons.csv" },
      OUTSIDE: { holds: addresses.has(ground ?? ""), words: "as ground a source that has an address" },
    }[basis];
    check(expected.holds, `${at} ${basis} must have ${expected.words}, but has ${ground ?? "none"}`);
    check(
      basis === "NAMED" || literature.length === 0,
      `${at} ${basis} must have no literature: the paper cites none for what it does not say`,
    );
  }
  const looked = new Set([
    ...seeds["knowledge/corrections"].map(({ ground }) => ground.sourceId),
    ...seeds["gazetteer/identities"].map(({ source }) => source),
  ]);
  for (const { id, kind } of seeds.sources) {
    check(
      kind !== "PAGE" || used.has(id) || looked.has(id),
      `sources.csv, ${id}: nothing rests on this page`,
    );
  }
  used.add(SAME_PARTIES);
  for (const reason of reasons) check(used.has(reason), `reasons.csv, ${reason}: no relation rests on it`);
}

/** A work cannot attest what came after it, as the paper or an editorial note dates it. */
function checkAges(seeds: Seeds, check: Check): void {
  const years = new Map<string, number | null>([
    ...seeds.sources.map(({ id, year }) => [id, year] as const),
    ...seeds["knowledge/literature"].map(({ id, year }) => [id, year] as const),
  ]);
  const ends = lastYears(seeds);
  const checkAge = (at: string, works: readonly Work[], lastYear: number | undefined) => {
    for (const { sourceId } of works) {
      const year = years.get(sourceId) ?? null;
      check(
        year === null || lastYear === undefined || year >= lastYear,
        `${at}: ${sourceId} of ${String(year)} is older than what it is to attest, of ${String(lastYear)}`,
      );
    }
  };
  for (const table of nodeTables) {
    for (const row of seeds[table]) {
      if ("literature" in row) checkAge(`${fileOf(table)}, ${row.id}`, row.literature, ends.get(row.id));
    }
  }
  for (const relation of seeds["knowledge/relations"]) {
    const of = [lastYearOf(relation.date), ends.get(relation.from)].filter((year) => year !== undefined);
    const lastYear = of.length === 0 ? undefined : Math.max(...of);
    checkAge(`relations.csv, ${relationKey(relation)}`, relation.literature, lastYear);
  }
}

/** The year in which what a row tells ended, by its id; none for what is not dated or has an open end. */
function lastYears(seeds: Seeds): Map<string, number> {
  const dates = [
    ...seeds["knowledge/events"].map(({ id, date }) => [id, date] as const),
    ...seeds["knowledge/doctrines"].map(({ id, years }) => [id, years] as const),
    ...seeds["knowledge/periods"].map(({ id, from, until }) => [id, `${from}/${until}`] as const),
    ...seeds["knowledge/corrections"].map(
      ({ about, field, correction }) => [about, field === "date" ? correction : null] as const,
    ),
  ];
  const years = new Map<string, number>();
  for (const [id, date] of dates) {
    const year = lastYearOf(date);
    if (year !== undefined) years.set(id, Math.max(year, years.get(id) ?? year));
  }
  return years;
}

function lastYearOf(edtf: string | null): number | undefined {
  if (edtf === null || edtf === "../..") return undefined;
  const { latest } = getDateInterval(edtf);
  return latest === null ? undefined : Number(latest.slice(0, 4));
}

function checkClaims(seeds: Seeds, check: Check): void {
  const claims = new Set(seeds["knowledge/claims"].map(({ id }) => id));
  const tables = new Set(seeds.tables.map(({ table }) => table));
  const countries = new Set(seeds["gazetteer/countries"].map(({ code }) => code));
  const checkComputation = (at: string, { country, table, base_table }: Claim | Reading) => {
    check(country === null || countries.has(country), `${at} unknown country ${country ?? ""}`);
    for (const number of [table, base_table]) {
      check(number === null || tables.has(number), `${at} table ${String(number)} is not in tables.csv`);
    }
  };
  for (const claim of seeds["knowledge/claims"]) {
    const { measure, parts, why } = claim;
    const at = `claims.csv, ${claim.id}:`;
    checkComputation(at, claim);
    for (const part of parts) check(claims.has(part), `${at} parts has unknown claim ${part}`);
    check(
      parts.length > 0 === (measure === "SUM_OF_PARTS" || measure === "RATIO_OF_PARTS"),
      `${at} ${measure} must ${parts.length > 0 ? "not have" : "have"} parts`,
    );
    check(measure !== "RATIO_OF_PARTS" || parts.length === 2, `${at} RATIO_OF_PARTS must have two parts`);
    check(
      (why !== null) === (measure === "UNDECIDABLE"),
      `${at} why must tell what is missing if measure is UNDECIDABLE, and only then`,
    );
  }
  for (const reading of seeds["knowledge/claim_explanations"]) {
    const at = `claim_explanations.csv, ${readingName(reading)}:`;
    checkComputation(at, reading);
    check(claims.has(reading.claim), `${at} unknown claim ${reading.claim}`);
  }
}

function checkCorrections(seeds: Seeds, ids: ReadonlySet<string>, check: Check): void {
  const columns = new Map<string, readonly string[]>(
    nodeTables.flatMap((table) => seeds[table].map((row) => [row.id, Object.keys(row)] as const)),
  );
  const isRelation = ({ about, field }: Correction) => {
    const [type = "", target = ""] = field.split(" ");
    return ids.has(target) && relationProblem(about, type, target) === undefined;
  };
  const isField = (correction: Correction) =>
    columns.get(correction.about)?.includes(correction.field) !== false ||
    FIELDS_WITHOUT_COLUMN.includes(correction.field) ||
    isRelation(correction);
  const sources = new Set(seeds.sources.map(({ id }) => id));
  const rows = new Map<string, Readonly<Record<string, unknown>>>(
    nodeTables.flatMap((table) => seeds[table].map((row) => [row.id, row] as const)),
  );
  for (const correction of seeds["knowledge/corrections"]) {
    const { about, field, paper_says, ground } = correction;
    const at = `corrections.csv, ${about}:`;
    check(
      ground.sourceId === null || sources.has(ground.sourceId),
      `${at} ground has unknown source ${ground.sourceId ?? ""}`,
    );
    const cell = rows.get(about)?.[field];
    const held = typeof cell === "string" || typeof cell === "number" ? String(cell) : null;
    check(
      paper_says === null || held === null || held.includes(paper_says),
      `${at} paper_says must stand in ${field}, which is "${held ?? ""}", but is "${paper_says ?? ""}"`,
    );
    check(ids.has(about), `${at} unknown id ${about}`);
    check(
      !ids.has(about) || isField(correction),
      `${at} field must be a column of it, or a relation such as HELD_OFFICE country/tr, but is "${field}"`,
    );
  }
}
