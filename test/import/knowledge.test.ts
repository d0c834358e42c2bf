import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { nodeType } from "../../src/domain/nodeKinds.ts";
import { relationProblem, relationTypes } from "../../src/domain/relationTypes.ts";
import { SEED_DIRECTORY, writeSeeds } from "../../src/import/importSeeds.ts";
import { intervalColumns, nodeTables } from "../../src/import/knowledgeTables.ts";
import { planSeeds } from "../../src/import/planSeeds.ts";
import { readSeeds } from "../../src/import/readSeeds.ts";
import { readCsv } from "./readCsv.ts";
import { adapt, rolledBack } from "./rolledBack.ts";

type Row = Readonly<Record<string, string>>;

/** Each table of facts with the label of its nodes: an id tells it, where it is one of the nodes that are asked for. */
const LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(join(SEED_DIRECTORY, "knowledge"))
    .flatMap((file) => (file.endsWith(".csv") ? [file.slice(0, -".csv".length)] : []))
    .filter((table) => !["literature", "occasions", "reasons", "relations"].includes(table))
    .map((table) => [table, labelOf(table)]),
);

function labelOf(table: string): string {
  if (table === "events") return "Event";
  if (table === "claim_explanations") return "Reading";
  if (table === "corrections") return "EditorialNote";
  const [, firstRow = ""] = readFileSync(join(SEED_DIRECTORY, "knowledge", `${table}.csv`), "utf8").split(
    "\n",
  );
  return nodeType(firstRow) ?? "";
}

/** Every relationship type that is no relation of the paper's prose. */
const STRUCTURE = [
  "ACCORDING_TO",
  "ALSO_NAMED",
  "ALSO_READ_AS",
  "ALSO_TWINNED_WITH",
  "CITED_IN",
  "CONCERNS",
  "CORRECTS",
  "DRAWS_ON",
  "IDENTIFIED_IN",
  "IN_COUNTRY",
  "IN_DATASET",
  "IN_PROVINCE",
  "PART_OF",
  "REPEATS",
  "SAME_AS",
  "SIGNED",
  "SUCCEEDED_BY",
  "TWINNED_WITH",
  "WITH",
];

type Tables = Readonly<Record<string, readonly Row[]>>;

let driver: Driver;
let tables: Tables &
  Record<"events" | "literature" | "relations" | "corrections" | "claim_explanations", readonly Row[]>;

beforeAll(async () => {
  const { uri, username, password } = inject("neo4j");
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const names = [...Object.keys(LABELS), "literature", "relations"];
  const entries = await Promise.all(
    names.map(async (name) => [name, await readCsv(`knowledge/${name}`)] as const),
  );
  tables = Object.fromEntries(entries) as unknown as typeof tables;
});

afterAll(() => driver.close());

async function rows(cypher: string, parameters: object = {}): Promise<Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(cypher, parameters);
  return records.map((record) => record.toObject());
}

async function column(cypher: string, parameters: object = {}): Promise<unknown[]> {
  return (await rows(cypher, parameters)).map((row) => Object.values(row)[0]);
}

function parts(cell: string | undefined): string[] {
  return cell === undefined || cell === "" ? [] : cell.split("; ");
}

function countBy(keys: readonly string[]): Record<string, number> {
  return keys.reduce<Record<string, number>>(
    (counts, key) => ({ ...counts, [key]: (counts[key] ?? 0) + 1 }),
    {},
  );
}

describe("the graph holds the tables of the prose", () => {
  test.each(Object.entries(LABELS))("as many rows of %s.csv as %s nodes", async (table, label) => {
    const printed = tables[table] ?? [];
    expect(printed.length).toBeGreaterThan(0);
    expect(await column(`MATCH (n:Fact:${label}) RETURN count(n)`)).toEqual([printed.length]);
  });

  test("as many events of each kind", async () => {
    const counted = await rows(
      "MATCH (e:Event) UNWIND labels(e) AS label WITH e, label WHERE NOT label IN ['Fact', 'Event'] RETURN label + ' ' + e.kind AS key, count(*) AS count",
    );
    expect(Object.fromEntries(counted.map(({ key, count }) => [key, count]))).toEqual(
      countBy(tables.events.map(({ label, kind }) => `${label ?? ""} ${kind ?? ""}`)),
    );
  });

  test("every work as a source, shown by its title or else by authors and year", async () => {
    const works = await rows(
      "MATCH (s:Source {kind: 'LITERATURE'}) RETURN s.id AS id, s.title AS title, s.year AS year, s.printed AS printed ORDER BY id",
    );
    const expected = tables.literature.map(({ id, title, authors = "", year, printed }) => ({
      id,
      title: title === "" ? `${authors.replaceAll("; ", ", ")} (${year ?? ""})` : title,
      year: Number(year),
      printed,
    }));
    expect(works).toEqual(expected.sort((a, b) => ((a.id ?? "") < (b.id ?? "") ? -1 : 1)));
  });

  test("every relation once, with its date, role and count", async () => {
    const line = (values: readonly unknown[]) =>
      values
        .map((value) => (value === null || value === undefined ? "" : String(value as number)))
        .join(" | ");
    const found = await rows(
      "MATCH (a)-[r]->(b) WHERE r.locator IS NOT NULL AND NOT r:CITED_IN|IDENTIFIED_IN RETURN a.id AS a, type(r) AS type, b.id AS b, r.date AS date, r.role AS role, r.count AS count, r.note AS note, r.locator AS locator, r.basis AS basis",
    );
    const printed = tables.relations.map(({ from, type, to, date, role, count, note, locator, basis }) =>
      line([from, type, to, date, role, count, note, locator, basis]),
    );
    expect(printed.length).toBeGreaterThan(800);
    expect(found.map((row) => line(Object.values(row))).sort()).toEqual(printed.sort());
  });

  test("a citation for each place of the paper, and a link to each work that it rests on", async () => {
    const cited = Object.entries(LABELS)
      .filter(([table]) => table !== "corrections")
      .flatMap(([table]) => tables[table] ?? []);
    const labels = Object.values(LABELS).filter((label) => label !== "EditorialNote");
    expect(
      await column(
        `MATCH (:${labels.join("|")})-[c:CITED_IN]->(:Source {id: 'source/paper'}) RETURN count(c)`,
      ),
    ).toEqual([cited.flatMap(({ locator }) => parts(locator)).length]);
    expect(await column("MATCH (:Fact)-[a:ACCORDING_TO]->(:Source) RETURN count(a)")).toEqual([
      cited.flatMap(({ literature }) => parts(literature)).length,
    ]);
    expect(
      await rows(
        "MATCH (:Fact {id: 'visit/chief-of-staff-1993'})-[c:CITED_IN]->() RETURN c.locator AS locator, c.literature AS literature",
      ),
    ).toEqual([
      {
        locator: "Literature review, Foreign policy towards Central Asia, paragraph 6",
        literature: "İnan, İslam 1999, p. 77; Durmuş, Yılmaz 2012, p. 504",
      },
    ]);
    expect(
      await column(
        "MATCH (:Fact {id: 'visit/chief-of-staff-1993'})-[a:ACCORDING_TO]->(s) RETURN s.id + ' ' + a.pages AS work ORDER BY work",
      ),
    ).toEqual(["literature/durmus-yilmaz-2012 p. 504", "literature/inan-islam-1999 p. 77"]);
  });

  test("whole numbers are whole numbers", async () => {
    expect(
      await column(
        "MATCH (n) WHERE NOT n:AgreementTally UNWIND [n.position, n.table, n.baseTable, n.term, n.year] AS number WITH number WHERE number IS NOT NULL RETURN DISTINCT valueType(number)",
      ),
    ).toEqual(["INTEGER NOT NULL"]);
    expect(
      await column("MATCH ()-[r]->() WHERE r.count IS NOT NULL RETURN DISTINCT valueType(r.count)"),
    ).toEqual(["INTEGER NOT NULL"]);
  });
});

describe("the whole graph", () => {
  test("has no relationship of a type that is not declared", async () => {
    const types = await column("MATCH ()-[r]->() RETURN DISTINCT type(r) AS type ORDER BY type");
    const declared = new Set([...STRUCTURE, ...Object.keys(relationTypes)]);
    expect([...declared].filter((type) => !types.includes(type))).toEqual([]);
    expect(types.filter((type) => !declared.has(String(type)))).toEqual([]);
  });

  test("has no relation between kinds that its type does not join", async () => {
    const relations = await rows(
      "MATCH (a)-[r]->(b) WHERE r.locator IS NOT NULL AND NOT r:CITED_IN|IDENTIFIED_IN RETURN a.id AS a, type(r) AS type, b.id AS b",
    );
    expect(
      relations.flatMap(({ a, type, b }) => relationProblem(String(a), String(type), String(b)) ?? []),
    ).toEqual([]);
  });

  test("has labels as its ids say", async () => {
    expect(
      await column(
        "MATCH (n:Event) WHERE NOT any(label IN labels(n) WHERE toLower(label) = split(n.id, '/')[0]) RETURN n.id",
      ),
    ).toEqual([]);
    expect(
      await column("MATCH (n:Country|State) WHERE n:Country <> (n.id STARTS WITH 'country/') RETURN n.id"),
    ).toEqual([]);
  });

  test("has no date outside its own precision, and no interval that ends before it starts", async () => {
    const columns = [...new Set(nodeTables.flatMap(intervalColumns))].map((name) => `n.${name}`);
    expect(columns).toEqual(expect.arrayContaining(["n.date", "n.years"]));
    const printed = `coalesce(${columns.join(", ")})`;
    const dated = [
      ...(await rows(
        `MATCH (n:Fact) WHERE n.earliest IS NOT NULL OR n.latest IS NOT NULL OR ${printed} IS NOT NULL RETURN n.id AS id, coalesce(${printed}, coalesce(n.from, '..') + '/' + coalesce(n.until, '..')) AS edtf, toString(n.earliest) AS earliest, toString(n.latest) AS latest`,
      )),
      ...(await rows(
        "MATCH (a)-[r]->(b) WHERE (r.earliest IS NOT NULL OR r.latest IS NOT NULL OR r.date IS NOT NULL) RETURN a.id + ' ' + type(r) + ' ' + b.id AS id, r.date AS edtf, toString(r.earliest) AS earliest, toString(r.latest) AS latest",
      )),
    ];
    expect(dated.length).toBeGreaterThan(300);
    const wrong = dated.filter(({ edtf, earliest, latest }) => {
      const [from = "", until = from] = String(edtf).split("/");
      return !bounds(earliest, from, "-01") || !bounds(latest, until, "-") || reversed(earliest, latest);
    });
    expect(wrong).toEqual([]);
  });

  /** Whether the day lies within the printed date; a date without a day leaves it to the first, or last, of its span. */
  function bounds(day: unknown, printed: string, start: string): boolean {
    if (printed === "..") return day === null;
    return (
      typeof day === "string" &&
      day.startsWith(printed) &&
      day.slice(printed.length).startsWith(printed.length === 10 ? "" : start)
    );
  }

  function reversed(earliest: unknown, latest: unknown): boolean {
    return typeof earliest === "string" && typeof latest === "string" && latest < earliest;
  }

  test("orders events and periods by their first day", async () => {
    expect(
      await column(
        "MATCH (n:Event|Period) WHERE coalesce(n.dateOrder, '') <> coalesce(toString(n.earliest) + ' ' + n.id, '') RETURN n.id",
      ),
    ).toEqual([]);
  });

  test("has each editorial note with one node that it corrects, and its basis as citation", async () => {
    expect(
      await column("MATCH (n:EditorialNote) WHERE COUNT { (n)-[:CORRECTS]->() } <> 1 RETURN n.id"),
    ).toEqual([]);
    const found = await column(
      "MATCH (:Source {id: 'source/editors'})<-[c:CITED_IN]-(n:EditorialNote)-[:CORRECTS]->(about) RETURN about.id + ' ' + n.field + ' ' + c.locator AS line",
    );
    const printed = tables.corrections.map(({ about, field, basis }) => [about, field, basis].join(" "));
    expect(found.sort()).toEqual(printed.sort());
  });

  test("has each reading with the one claim that it reads", async () => {
    expect(
      await column("MATCH (r:Reading) WHERE COUNT { (r)<-[:ALSO_READ_AS]-(:Claim) } <> 1 RETURN r.id"),
    ).toEqual([]);
    const found = await column(
      "MATCH (c:Claim)-[:ALSO_READ_AS]->(r:Reading) RETURN c.id + ' ' + r.reading + ' ' + toString(r.term) AS line",
    );
    const printed = tables.claim_explanations.map(({ claim, reading, term }) =>
      [claim, reading, term].join(" "),
    );
    expect(found.sort()).toEqual(printed.sort());
  });

  test("names what can be searched, misspelt or corrected", async () => {
    expect(
      await column(
        "MATCH (n:Person|Organisation|Party|State|Event|Doctrine) WHERE n.nameOrder IS NULL OR NOT n.name IN n.searchNames OR NOT n.nameEn IN n.searchNames OR size(n.foldedNames) = 0 RETURN n.id",
      ),
    ).toEqual([]);
    for (const name of ["gunes", "güreş"]) {
      const found = await column(
        "CALL db.index.fulltext.queryNodes('fact_name_search', $name) YIELD node RETURN node.id",
        { name },
      );
      expect(found, name).toContain("person/dogan-gunes");
    }
  });
});

describe("every link of the prose says on what ground it stands", () => {
  const RELATIONS = "MATCH (a)-[r]->(b) WHERE r.locator IS NOT NULL AND NOT r:CITED_IN|IDENTIFIED_IN";
  const names = "RETURN a.id + ' ' + type(r) + ' ' + b.id AS line";

  test("none is without basis, and every basis occurs", async () => {
    expect(await column(`${RELATIONS} AND r.basis IS NULL ${names}`)).toEqual([]);
    expect(await column(`${RELATIONS} RETURN DISTINCT r.basis AS basis ORDER BY basis`)).toEqual([
      "INFERRED",
      "NAMED",
      "OUTSIDE",
    ]);
  });

  test("what is inferred has a reason in both languages, and nothing else has one", async () => {
    expect(
      await column(
        `${RELATIONS} AND (r.basis = 'INFERRED') <> (r.reason IS NOT NULL AND r.reasonEn IS NOT NULL) ${names}`,
      ),
    ).toEqual([]);
  });

  test("what is from outside has a source with an address and the day on which it was read, and nothing else has", async () => {
    expect(
      await column(
        `${RELATIONS} OPTIONAL MATCH (s:Source {id: r.groundId}) WITH a, r, b, s WHERE (r.basis = 'OUTSIDE') <> (s.url IS NOT NULL AND s.accessed IS NOT NULL) ${names}`,
      ),
    ).toEqual([]);
  });

  test("a work is credited only with what the paper says, and with nothing that came after it", async () => {
    expect(await column(`${RELATIONS} AND r.basis <> 'NAMED' AND r.literature IS NOT NULL ${names}`)).toEqual(
      [],
    );
    expect(
      await column(
        `MATCH (fact:Fact)-[:ACCORDING_TO]->(work:Source)
         OPTIONAL MATCH (note:EditorialNote {field: 'date'})-[:CORRECTS]->(fact)
         WITH fact, work, toInteger(left(last(split(note.correction, '/')), 4)) AS corrected
         WITH fact, work, coalesce(corrected, fact.latest.year) AS year
         WHERE work.year < year RETURN fact.id + ' ' + work.id + ' ' + toString(year) AS line`,
      ),
    ).toEqual([]);
  });

  test("a note can be looked up where it says, or says that nobody has", async () => {
    const printed = tables.corrections.map(({ about, field, ground = "" }) =>
      [about, field, ground === "UNVERIFIED" ? "" : ground.split(" ")[0]].join(" "),
    );
    const found = await column(
      "MATCH (note:EditorialNote)-[:CORRECTS]->(about) OPTIONAL MATCH (note)-[:CITED_IN]->(s:Source {id: note.groundId}) RETURN about.id + ' ' + note.field + ' ' + coalesce(s.id, '') AS line",
    );
    expect(found.sort()).toEqual(printed.sort());
  });
});

describe("CONCERNS", () => {
  test("stands on the strongest ground of the links that it comes from", async () => {
    const order = ["NAMED", "OUTSIDE", "INFERRED"];
    const isNation = (id: string) => /^(country|state)\//.test(id);
    const direct = new Map<string, string>();
    for (const { from = "", to = "", basis = "" } of tables.relations) {
      if (!isNation(to)) continue;
      const before = direct.get(`${from} ${to}`) ?? "INFERRED";
      direct.set(`${from} ${to}`, order.indexOf(basis) < order.indexOf(before) ? basis : before);
    }
    const found = await rows(
      "MATCH (e:Event)-[c:CONCERNS]->(n) RETURN e.id + ' ' + n.id AS line, c.basis AS basis",
    );
    const weaker = found.filter(
      ({ line, basis }) =>
        !order.includes(String(basis)) ||
        order.indexOf(String(basis)) > order.indexOf(direct.get(String(line)) ?? "INFERRED"),
    );
    expect(weaker).toEqual([]);
    const basisOf = (line: string) => found.find((row) => row["line"] === line)?.["basis"];
    expect(basisOf("summit/ankara-1992 country/kz")).toBe("INFERRED");
    expect(basisOf("summit/ankara-1992 country/tr")).toBe("NAMED");
    expect(basisOf("summit/second-1994 country/uz")).toBe("OUTSIDE");
    expect(basisOf("summit/istanbul-2008 country/kg")).toBe("NAMED");
    expect(basisOf("visit/sezer-uzbekistan-2002 country/tr")).toBe("NAMED");
  });

  test("equals what it is derived from", async () => {
    const isNation = (id: string) => /^(country|state)\//.test(id);
    const nationsOf = (id: string) =>
      tables.relations
        .filter(({ from, type }) => from === id && type === "CITIZEN_OF")
        .map(({ to = "" }) => to);
    const reached = ({ type = "", to = "" }: Row): string[] => {
      if (isNation(to)) return [to];
      if (type === "HELD_IN") return [`country/${to.replace(/^.*\/([a-z]{2})-.*$/, "$1")}`];
      return ["MADE_BY", "SPOKEN_BY", "MET"].includes(type) ? nationsOf(to) : [];
    };
    const expected = tables.relations.flatMap((relation) => {
      const { from = "" } = relation;
      const isEvent = /^(summit|visit|treaty|statement|founding)\//.test(from);
      return isEvent ? reached(relation).map((nation) => `${from} ${nation}`) : [];
    });
    const found = await column("MATCH (e:Event)-[:CONCERNS]->(n) RETURN e.id + ' ' + n.id AS line");
    expect(found.sort()).toEqual([...new Set(expected)].sort());
  });

  test("leads from every event to a country, and from nothing else", async () => {
    expect(
      await column("MATCH (e:Event) WHERE NOT EXISTS { (e)-[:CONCERNS]->(:Country|State) } RETURN e.id"),
    ).toEqual([]);
    expect(
      await column(
        "MATCH (a)-[:CONCERNS]->(b) WHERE NOT a:Event OR NOT b:Country|State RETURN a.id + ' ' + b.id",
      ),
    ).toEqual([]);
  });
});

describe("COVERAGE.md", () => {
  let coverage: string;
  let ids: Set<string>;

  beforeAll(async () => {
    coverage = await readFile(join(SEED_DIRECTORY, "COVERAGE.md"), "utf8");
    ids = new Set([...coverage.matchAll(/`([a-z-]+\/[a-z0-9-]+)`/g)].map(([, id = ""]) => id));
  });

  test("names only what the graph has", async () => {
    const known = new Set(await column("MATCH (n:Fact|Source) RETURN n.id"));
    ids.delete("source/paper");
    expect(ids.size).toBeGreaterThan(250);
    expect([...ids].filter((id) => !known.has(id))).toEqual([]);
  });

  test("names everything that was taken from the prose", async () => {
    const labels = Object.values(LABELS).filter((label) => label !== "Reading" && label !== "EditorialNote");
    const taken = await column(
      `MATCH (n:${labels.join("|")}) RETURN n.id UNION MATCH (n:Source {kind: 'LITERATURE'}) RETURN n.id`,
    );
    expect(taken.length).toBeGreaterThan(250);
    expect(taken.filter((id) => !ids.has(String(id)))).toEqual([]);
  });

  test("has every place that a citation names", async () => {
    const places = new Set(
      coverage.split("\n## ").flatMap((section) => {
        const title = section.split("\n")[0]?.replace(/ \(.*\)$/, "") ?? "";
        return [...section.matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, place = ""]) => `${title}, ${place}`);
      }),
    );
    const cited = await column(
      "MATCH (n:Fact)-[c:CITED_IN]->(:Source {id: 'source/paper'}) WHERE NOT n:Agreement RETURN DISTINCT c.locator UNION MATCH ()-[r]->() WHERE r.locator IS NOT NULL AND NOT r:CITED_IN|IDENTIFIED_IN UNWIND split(r.locator, '; ') AS place RETURN DISTINCT place AS `c.locator`",
    );
    expect(cited.length).toBeGreaterThan(30);
    expect(cited.filter((place) => !places.has(String(place)))).toEqual([]);
  });
});

test("what leaves the tables leaves the graph, with everything that hangs on it", async () => {
  const seeds = await readSeeds(SEED_DIRECTORY);
  const gone = ["summit/turkic-council-2011", "literature/kabir-2016", "source/declaration-almaty-2011"];
  const isKept = (...ids: readonly string[]) => ids.every((id) => !gone.includes(id));
  const plan = planSeeds({
    ...seeds,
    sources: seeds.sources.filter(({ id }) => isKept(id)),
    "knowledge/events": seeds["knowledge/events"].filter(({ id }) => isKept(id)),
    "knowledge/literature": seeds["knowledge/literature"].filter(({ id }) => isKept(id)),
    "knowledge/corrections": seeds["knowledge/corrections"].filter(({ about }) => isKept(about)),
    "knowledge/relations": seeds["knowledge/relations"].filter(({ from, to }) => isKept(from, to)),
  });
  await rolledBack(driver, async (transaction) => {
    await writeSeeds(adapt(transaction), plan);
    const { records } = await transaction.run(
      "MATCH (n) WHERE n.id IN $gone OR n.id CONTAINS 'turkic-council-2011' OR (NOT n:AgreementTally AND NOT EXISTS { (n)--() }) RETURN n.id AS id",
      { gone },
    );
    expect(records.map((record) => record.toObject())).toEqual([]);
    expect((await transaction.run("MATCH (e:Event) RETURN count(e) AS count")).records[0]?.get("count")).toBe(
      seeds["knowledge/events"].length - 1,
    );
  });
});
