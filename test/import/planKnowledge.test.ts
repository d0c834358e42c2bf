import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSeedPlan, SEED_DIRECTORY } from "../../src/import/importSeeds.ts";
import { planSeeds } from "../../src/import/planSeeds.ts";
import { readSeeds, type Seeds } from "../../src/import/readSeeds.ts";

let seeds: Seeds;

beforeAll(async () => {
  seeds = await readSeeds(SEED_DIRECTORY);
});

/** The seeds with one row of one table changed. */
function withRow<Name extends keyof Seeds>(
  name: Name,
  find: (row: Seeds[Name][number]) => boolean,
  change: Partial<Seeds[Name][number]>,
): Seeds {
  const index = seeds[name].findIndex(find);
  if (index < 0) throw new Error(`${name} has no such row`);
  const rows = seeds[name].map((row, at) => (at === index ? { ...row, ...change } : row));
  return { ...seeds, [name]: rows };
}

function withId<Name extends "events" | "doctrines" | "periods" | "claims" | "countries" | "people">(
  name: Name,
  id: string,
  change: Partial<Seeds[`knowledge/${Name}`][number]>,
): Seeds {
  return withRow<`knowledge/${Name}`>(`knowledge/${name}`, (row) => row.id === id, change);
}

test("the version changes with any cell of the knowledge", () => {
  const version = planSeeds(seeds).datasets[0]?.version;
  expect(planSeeds(structuredClone(seeds)).datasets[0]?.version).toBe(version);
  const changed = withId("events", "summit/ankara-1992", { note: "changed" });
  expect(planSeeds(changed).datasets[0]?.version).not.toBe(version);
});

test("ids of notes and readings tell what they are about", () => {
  const ids = planSeeds(seeds).knowledge.facts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain("editorial-note/person/turgut-ozal/held-office-country-tr-president");
  expect(ids).toContain("editorial-note/person/dogan-gunes/name");
  expect(ids).toContain("reading/municipalities-38/agreements/1");
});

test("a second note on the same field gets a number", () => {
  const [note] = seeds["knowledge/corrections"];
  if (note === undefined) throw new Error("corrections.csv is empty");
  const again = { ...seeds, "knowledge/corrections": [...seeds["knowledge/corrections"], note] };
  const ids = planSeeds(again).knowledge.facts.map(({ id }) => id);
  expect(ids).toContain("editorial-note/person/dogan-gunes/name/2");
});

test("open ends have no day, and a name that shows them", () => {
  const period = planSeeds(seeds).knowledge.facts.find(({ id }) => id === "period/2002-onwards");
  expect(period).toMatchObject({
    earliest: "2002-01-01",
    latest: null,
    properties: { name: "2002–", from: "2002", until: null, dateOrder: "2002-01-01 period/2002-onwards" },
  });
  const undated = planSeeds(seeds).knowledge.facts.find(({ id }) => id === "founding/trt-turk");
  expect(undated).toMatchObject({
    earliest: null,
    latest: null,
    properties: { date: null, dateOrder: null },
  });
});

describe("names what is wrong with a row", () => {
  const relation = (change: Partial<Seeds["knowledge/relations"][number]>) =>
    withRow("knowledge/relations", ({ type }) => type === "MADE_BY", change);
  const reading = (change: Partial<Seeds["knowledge/claim_explanations"][number]>) =>
    withRow("knowledge/claim_explanations", () => true, change);
  const note = (change: Partial<Seeds["knowledge/corrections"][number]>) =>
    withRow("knowledge/corrections", ({ about }) => about === "person/dogan-gunes", change);

  test.each<[string, () => Seeds, string]>([
    [
      "a kind that its label lacks",
      () => withId("events", "summit/ankara-1992", { kind: "PEACE" }),
      "events.csv, summit/ankara-1992: kind must be one of ASSEMBLY, BUSINESS_MEETING, CONGRESS, HEADS_OF_STATE_SUMMIT, PREPARATORY_MEETING, but is PEACE",
    ],
    [
      "a label other than that of the id",
      () => withId("events", "summit/ankara-1992", { label: "Treaty", kind: "PEACE" }),
      "events.csv, summit/ankara-1992: label must be that of its id, but is Treaty",
    ],
    [
      "an occasion that is not told of",
      () => withId("events", "summit/ankara-1992", { occasion: "occasion/nowhere" }),
      "events.csv, summit/ankara-1992: occasions.csv has no occasion/nowhere",
    ],
    [
      "an occasion of one event",
      () => withId("events", "founding/turksoy", { occasion: null }),
      "occasions.csv, occasion/turksoy-almaty: expected two events or more",
    ],
    [
      "an id given twice",
      () => withId("events", "summit/ankara-1992", { id: "summit/second-1994" }),
      "events.csv: summit/second-1994 stands there twice",
    ],
    [
      "a date that ends before it starts",
      () => withId("events", "summit/ankara-1992", { date: "1992-10-31/1992-10-30" }),
      "events.csv, summit/ankara-1992: date 1992-10-31/1992-10-30 ends before it starts",
    ],
    [
      "years that end before they start",
      () => withId("doctrines", "doctrine/eurasia", { years: "2003/1991" }),
      "doctrines.csv, doctrine/eurasia: years 2003/1991 ends before it starts",
    ],
    [
      "a period that ends before it starts",
      () => withId("periods", "period/cold-war", { until: "1944" }),
      "periods.csv, period/cold-war: from/until 1945/1944 ends before it starts",
    ],
    [
      "a period without ends",
      () => withId("periods", "period/cold-war", { from: "..", until: ".." }),
      "periods.csv, period/cold-war: expected at least one end, but from and until are both open",
    ],
    [
      "an unknown work",
      () =>
        withId("people", "person/turgut-ozal", { literature: [{ sourceId: "literature/xx", pages: null }] }),
      "people.csv, person/turgut-ozal: literature has unknown work literature/xx",
    ],
    [
      "a person whose country no relation names",
      () => withId("people", "person/turgut-ozal", { country: "KZ" }),
      "people.csv, person/turgut-ozal: expected a relation to its country KZ, but relations.csv has none",
    ],
    [
      "a state with a code that it should not have",
      () => withId("countries", "state/ru", { code_scheme: "NONE" }),
      "knowledge/countries.csv, state/ru: code must be empty if code_scheme is NONE, and only then",
    ],
    [
      "a state of the gazetteer",
      () => withId("countries", "state/ru", { id: "state/az", code: "AZ" }),
      "knowledge/countries.csv, state/az: gazetteer/countries.csv has AZ already; it must say there known_as state/az",
    ],
    [
      "a relation to something unknown",
      () => relation({ to: "person/xx" }),
      "relations.csv, visit/chief-of-staff-1993 MADE_BY person/xx: unknown target person/xx",
    ],
    [
      "a relation from something unknown",
      () => relation({ from: "visit/xx" }),
      "relations.csv, visit/xx MADE_BY person/dogan-gunes: unknown source visit/xx",
    ],
    [
      "a relation of an unknown type",
      () => relation({ type: "LIKES" }),
      "relations.csv, visit/chief-of-staff-1993 LIKES person/dogan-gunes: type must be one of ABOUT, ",
    ],
    [
      "a relation to the wrong kind",
      () => relation({ to: "country/tr" }),
      "relations.csv, visit/chief-of-staff-1993 MADE_BY country/tr: MADE_BY must lead to one of person, but leads to country/tr",
    ],
    [
      "a relation with a date that ends before it starts",
      () => relation({ date: "1994/1993" }),
      "relations.csv, visit/chief-of-staff-1993 MADE_BY person/dogan-gunes 1994/1993: date 1994/1993 ends before it starts",
    ],
    [
      "a relation with an unknown work",
      () => relation({ literature: [{ sourceId: "literature/xx", pages: null }] }),
      "relations.csv, visit/chief-of-staff-1993 MADE_BY person/dogan-gunes: literature has unknown work literature/xx",
    ],
    [
      "a named relation with a ground",
      () => relation({ ground: "source/yygm" }),
      "relations.csv, visit/chief-of-staff-1993 MADE_BY person/dogan-gunes: NAMED must have no ground, since the paper says it, but has source/yygm",
    ],
    [
      "an inferred relation without a reason",
      () => relation({ basis: "INFERRED", ground: null, literature: [] }),
      "relations.csv, visit/chief-of-staff-1993 MADE_BY person/dogan-gunes: INFERRED must have as ground an id of reasons.csv, but has none",
    ],
    [
      "a relation from outside whose source has no address",
      () => relation({ basis: "OUTSIDE", ground: "source/editors", literature: [] }),
      "relations.csv, visit/chief-of-staff-1993 MADE_BY person/dogan-gunes: OUTSIDE must have as ground a source that has an address, but has source/editors",
    ],
    [
      "an inferred relation for which a work is credited",
      () => relation({ basis: "INFERRED", ground: "reason/order-of-dates" }),
      "relations.csv, visit/chief-of-staff-1993 MADE_BY person/dogan-gunes: INFERRED must have no literature: the paper cites none for what it does not say",
    ],
    [
      "a work that is older than the event it is credited with",
      () =>
        withId("events", "founding/tdbb-2003", {
          literature: [{ sourceId: "literature/inan-islam-1999", pages: null }],
        }),
      "events.csv, founding/tdbb-2003: literature/inan-islam-1999 of 1999 is older than what it is to attest, of 2003",
    ],
    [
      "a work that is older than the date that a note gives",
      () =>
        withId("events", "founding/organization-of-turkic-states", {
          literature: [{ sourceId: "literature/casin-2012", pages: "pp. 62-65" }],
        }),
      "events.csv, founding/organization-of-turkic-states: literature/casin-2012 of 2012 is older than what it is to attest, of 2021",
    ],
    [
      "a note that quotes what its field does not hold",
      () => ({
        ...seeds,
        "knowledge/corrections": seeds["knowledge/corrections"].map((row) =>
          row.about === "visit/tantan-2000s" ? { ...row, paper_says: "1999" } : row,
        ),
      }),
      'corrections.csv, visit/tantan-2000s: paper_says must stand in date, which is "2000/2009", but is "1999"',
    ],
    [
      "a page on which nothing rests",
      () => ({
        ...seeds,
        sources: seeds.sources.map((source) =>
          source.id === "source/gazetteer"
            ? { ...source, kind: "PAGE" as const, url: "https://example.org" }
            : source,
        ),
        "knowledge/corrections": seeds["knowledge/corrections"].filter(
          ({ ground }) => ground.sourceId !== "source/gazetteer",
        ),
      }),
      "sources.csv, source/gazetteer: nothing rests on this page",
    ],
    [
      "a relation given twice",
      () => {
        const [first] = seeds["knowledge/relations"];
        if (first === undefined) throw new Error("relations.csv is empty");
        return { ...seeds, "knowledge/relations": [...seeds["knowledge/relations"], first] };
      },
      "relations.csv: person/turgut-ozal CITIZEN_OF country/tr stands there twice",
    ],
    [
      "a claim with an unknown part",
      () => withId("claims", "claim/sum-of-two-periods", { parts: ["claim/xx"] }),
      "claims.csv, claim/sum-of-two-periods: parts has unknown claim claim/xx",
    ],
    [
      "a sum without parts",
      () => withId("claims", "claim/sum-of-two-periods", { parts: [] }),
      "claims.csv, claim/sum-of-two-periods: SUM_OF_PARTS must have parts",
    ],
    [
      "a claim about an unknown country",
      () => withId("claims", "claim/agreements-az-98", { country: "XX" }),
      "claims.csv, claim/agreements-az-98: unknown country XX",
    ],
    [
      "a claim about an unknown table",
      () => withId("claims", "claim/table-1-38", { table: 3 }),
      "claims.csv, claim/table-1-38: table 3 is not in tables.csv",
    ],
    [
      "a claim with bounds in the wrong order",
      () => withId("claims", "claim/total-198", { from: "2024" }),
      "claims.csv, claim/total-198: from/until 2024/2023 ends before it starts",
    ],
    [
      "a claim that cannot be decided, without a reason",
      () => withId("claims", "claim/republics-15", { why: null }),
      "claims.csv, claim/republics-15: why must tell what is missing if measure is UNDECIDABLE, and only then",
    ],
    [
      "a reading of an unknown claim",
      () => reading({ claim: "claim/xx" }),
      "claim_explanations.csv, claim/xx, reading agreements, term 1: unknown claim claim/xx",
    ],
    [
      "a note on something unknown",
      () => note({ about: "person/xx" }),
      "corrections.csv, person/xx: unknown id person/xx",
    ],
    [
      "a note on a field that the row has not got",
      () => note({ field: "nickname" }),
      'corrections.csv, person/dogan-gunes: field must be a column of it, or a relation such as HELD_OFFICE country/tr, but is "nickname"',
    ],
    [
      "a note on a relation that cannot be",
      () => note({ field: "HELD_OFFICE layer/pyramid-economic" }),
      "corrections.csv, person/dogan-gunes: field must be a column of it",
    ],
  ])("%s", (_case, bad, message) => {
    expect(() => planSeeds(bad())).toThrow(message);
  });

  test("all of it at once", () => {
    const bad = {
      ...withId("events", "summit/ankara-1992", { kind: "PEACE" }),
      "knowledge/doctrines": withId("doctrines", "doctrine/eurasia", { years: "2003/1991" })[
        "knowledge/doctrines"
      ],
    };
    expect(() => planSeeds(bad)).toThrow(/summit\/ankara-1992[^]*doctrine\/eurasia/);
  });
});

describe("refuses a cell that cannot be read", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "paradiplomacy-knowledge-"));
    await cp(SEED_DIRECTORY, folder, { recursive: true });
  });

  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    [
      "events",
      "1992-10-30,",
      "1992-31-10,",
      'column date: must be a date in EDTF, an interval such as 1992/1994-05, 2002/.. or ../1991, or empty, but found "1992-31-10"',
    ],
    ["events", "1992/1994,", "1992/,", "column date: must be a date in EDTF, an interval"],
    ["periods", ",1945,..,", ",1945,,", 'column until: must not be empty, but found ""'],
    [
      "people",
      "OFFICIAL",
      "KING",
      'column kind: Invalid option: expected one of "OFFICIAL"|"SCHOLAR", but found "KING"',
    ],
    [
      "people",
      "literature/demir-2003 p. 165",
      "Demir 2003",
      'column literature: must be ids with pages, such as "literature/demir-2003 p. 165", joined by "; "',
    ],
    [
      "people",
      "person/turgut-ozal,",
      "turgut-ozal,",
      'column id: must be an id such as person/…, but found "turgut-ozal"',
    ],
    ["layers", "PYRAMID,1,", "PYRAMID,first,", 'column position: must be a whole number, but found "first"'],
    ["claims", "COUNT_AGREEMENTS", "COUNT", "column measure: Invalid option"],
    ["claims", "id,statement_en", "id,statement", "unknown column statement"],
    ["corrections", "SPELLING", "TYPO", "column kind: Invalid option"],
    ["relations", "from,type,to", "from,type,target", "unknown column target"],
  ])("%s.csv with %j as %j", async (table, found, changed, message) => {
    const path = join(folder, "knowledge", `${table}.csv`);
    const text = await readFile(path, "utf8");
    expect(text).toContain(found);
    await writeFile(path, text.replace(found, changed));
    try {
      const problems = readSeedPlan(folder).catch((error: unknown) => String(error));
      expect(await problems).toContain(message);
      expect(await problems).toContain(`${table}.csv, line `);
    } finally {
      await writeFile(path, text);
    }
  });
});
