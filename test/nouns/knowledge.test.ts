import { buildASTSchema, getNamedType, isInterfaceType, isObjectType, parse } from "graphql";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { typeDefs } from "../../src/__generated__/typeDefs.ts";
import { seedRows } from "../support/seedRows.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

const schema = buildASTSchema(parse(typeDefs));

function linkFields(typeName: string): string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type.`);
  return Object.values(type.getFields())
    .filter((field) => {
      const target = getNamedType(field.type);
      return isObjectType(target) && target.getInterfaces().some(({ name }) => name === "Link");
    })
    .map(({ name }) => name);
}

/** The list of all nodes of each type that has links. */
const LISTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, type: returned }) => {
    const type = /^(\w+)Connection$/.exec(getNamedType(returned).name)?.[1] ?? "";
    return isObjectType(schema.getType(type)) && linkFields(type).length > 0 ? [[type, name]] : [];
  }),
);

describe("every relation of the paper's prose", () => {
  test("is reached by a named field from both of its ends", async () => {
    expect(Object.keys(LISTS).length).toBeGreaterThan(15);
    const reached = new Set<string>();
    for (const [type, list] of Object.entries(LISTS)) {
      const fields = linkFields(type);
      expect(fields.length, type).toBeGreaterThan(0);
      const links = fields.map((field) => `${field}(first: 500) { node { ... on Node { id } } }`).join(" ");
      type Row = Readonly<Record<string, readonly { node: { id: string } }[]>> & { readonly id: string };
      const data = await server.query<Record<string, { nodes: Row[] }>>(
        `{ ${list}(first: 100) { nodes { id ${links} } } more: ${list}(first: 100) { totalCount } }`,
      );
      for (const row of await allRows<Row>(list, `id ${links}`, data[list]?.nodes ?? [])) {
        for (const field of fields)
          for (const { node } of row[field] ?? []) reached.add(`${row.id} ${node.id}`);
      }
    }
    const relations = seedRows("knowledge/relations.csv");
    expect(relations.length).toBeGreaterThan(800);
    const missing = relations.filter(
      ({ from = "", to = "" }) => !reached.has(`${from} ${to}`) || !reached.has(`${to} ${from}`),
    );
    expect(missing.map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual([]);
  });

  /** The rows of a list beyond its first hundred too. */
  async function allRows<Row extends { readonly id: string }>(
    list: string,
    selection: string,
    first: readonly Row[],
  ) {
    const rows = [...first];
    const { [list]: head } = await server.query<
      Record<string, { pageInfo: { hasNextPage: boolean; endCursor: string } }>
    >(`{ ${list}(first: 100) { pageInfo { hasNextPage endCursor } } }`);
    for (let page = head?.pageInfo; page?.hasNextPage;) {
      const data = await server.query<
        Record<string, { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string } }>
      >(
        `{ ${list}(first: 100, after: "${page.endCursor}") { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
      );
      rows.push(...(data[list]?.nodes ?? []));
      page = data[list]?.pageInfo;
    }
    return rows;
  }

  test("keeps its role, date, count and citation", async () => {
    const data = await server.query(`{
      tika: organisation(id: "organisation/tika") { parentBodies { date { edtf precision } node { name } locator } }
      tdbb: organisation(id: "organisation/tdbb") { localMembers { count date { edtf } node { name(language: EN) } } }
      ozal: person(id: "person/turgut-ozal") { offices { role locator literature node { __typename } } }
    }`);
    expect(data).toMatchObject({
      tika: {
        parentBodies: [
          { date: { edtf: "1992/1998", precision: "INTERVAL" }, node: { name: "Dışişleri Bakanlığı" } },
          { date: { edtf: "1998/2001" }, node: { name: "Başbakanlık" } },
          { date: { edtf: "2001/.." }, node: { name: "Devlet Bakanlığı" } },
        ],
      },
      tdbb: {
        localMembers: expect.arrayContaining([
          { count: 289, date: { edtf: "2023" }, node: { name: "Azerbaijan" } },
        ]) as unknown,
      },
      ozal: {
        offices: [
          {
            role: "President",
            locator: expect.stringContaining("paragraph") as unknown,
            node: { __typename: "Country" },
          },
        ],
      },
    });
  });
});

test("each list has as many nodes as the seeds have rows", async () => {
  const events = (label: string) =>
    seedRows("knowledge/events.csv").filter((row) => row["label"] === label).length;
  const rows = (file: string) => seedRows(`knowledge/${file}.csv`).length;
  const expected: Readonly<Record<string, number>> = {
    people: rows("people"),
    organisations: rows("organisations"),
    parties: rows("parties"),
    states: rows("countries"),
    events: rows("events"),
    summits: events("Summit"),
    visits: events("Visit"),
    treaties: events("Treaty"),
    statements: events("Statement"),
    foundings: events("Founding"),
    doctrines: rows("doctrines"),
    periods: rows("periods"),
    layers: rows("layers"),
    claims: rows("claims"),
    editorialNotes: rows("corrections"),
  };
  const query = Object.keys(expected)
    .map((list) => `${list} { totalCount }`)
    .join(" ");
  const data = await server.query<Record<string, { totalCount: number }>>(
    `{ ${query} literature: sources(kind: LITERATURE) { totalCount } }`,
  );
  expect(Object.fromEntries(Object.keys(expected).map((list) => [list, data[list]?.totalCount]))).toEqual(
    expected,
  );
  expect(data["literature"]?.totalCount).toBe(rows("literature"));
});

test("everything that can be cited is cited, by GraphQL too", async () => {
  const cited = Object.keys(LISTS).filter((type) => {
    const definition = schema.getType(type);
    return isObjectType(definition) && definition.getInterfaces().some(({ name }) => name === "Cited");
  });
  for (const type of cited) {
    const list = LISTS[type] ?? "";
    const data = await server.query<Record<string, { nodes: { id: string; citations: object[] }[] }>>(
      `{ ${list}(first: 500) { nodes { id citations { locator source { id } } } } }`,
    );
    expect(
      data[list]?.nodes.filter(({ citations }) => citations.length === 0),
      type,
    ).toEqual([]);
  }
});

test("one query crosses from a leader to provinces, with citations", async () => {
  const data = await server.query(`{
    person(id: "person/ahmet-necdet-sezer") {
      visits { node {
        name(language: EN)
        citations { locator literature source { id } }
        visited { node { ... on Country {
          code
          partnerCities { nodes {
            name
            agreements(filter: { dateFrom: "2002-10", dateUntil: "2003-10" }) { nodes {
              date { edtf }
              citations { locator }
              municipality { name province { code } }
            } }
          } }
        } } }
        agreementsWithin(months: 12) { totalCount nodes { id partnerCity { id country { code } } date { edtf } } }
      } }
    }
  }`);
  const visits = (data as { person: { visits: { node: Record<string, unknown> }[] } }).person.visits;
  const kyrgyzstan = visits
    .map(({ node }) => node)
    .find((node) => node["name"] === "Sezer’s visit to Kyrgyzstan");
  expect(kyrgyzstan).toMatchObject({
    citations: [{ source: { id: "source/paper" } }],
    visited: [{ node: { code: "KG" } }],
    agreementsWithin: {
      totalCount: 1,
      nodes: [
        {
          id: "agreement/t2-006",
          partnerCity: { id: "partner-city/kg-manas", country: { code: "KG" } },
          date: { edtf: "2003-10-08" },
        },
      ],
    },
  });
  const cities = (
    kyrgyzstan as {
      visited: [{ node: { partnerCities: { nodes: { name: string; agreements: { nodes: object[] } }[] } } }];
    }
  ).visited[0].node.partnerCities.nodes;
  expect(cities.find(({ name }) => name === "Manas")?.agreements.nodes).toEqual([
    {
      date: { edtf: "2003-10-08" },
      citations: [{ locator: "Table 2, row 6" }],
      municipality: { name: "Turgutalp", province: { code: "TR-45" } },
    },
  ]);
});

test("a link says on what ground it stands, and what is inferred is left out of conclusions", async () => {
  const { ankara, second } = await server.query<{
    ankara: {
      attendedBy: { basis: string; reason: string | null; tr: string | null; ground: object | null }[];
      all: { id: string }[];
      named: { id: string }[];
      said: { totalCount: number };
      any: { totalCount: number };
      once: { totalCount: number };
    };
    second: { about: { basis: string; reason: string | null; ground: { url: string; accessed: string } }[] };
  }>(`{
    ankara: summit(id: "summit/ankara-1992") {
      attendedBy { basis reason(language: EN) tr: reason ground { url } }
      all: countries { id }
      named: countries(basis: [NAMED]) { id }
      said: agreementsWithin(months: 120) { totalCount }
      any: agreementsWithin(months: 120, basis: [NAMED, OUTSIDE, INFERRED]) { totalCount }
      once: agreementsWithin(months: 120, basis: [INFERRED], repeats: false) { totalCount }
    }
    second: summit(id: "summit/second-1994") { about { basis reason ground { url accessed } } }
  }`);
  expect(ankara.attendedBy).toHaveLength(6);
  for (const { basis, reason, tr, ground } of ankara.attendedBy) {
    expect(basis).toBe("INFERRED");
    expect(reason).toMatch(/paper/);
    expect(tr).toMatch(/[Mm]akale/);
    expect(ground).toBeNull();
  }
  expect(ankara.all).toHaveLength(6);
  expect(ankara.named).toEqual([{ id: "country/tr" }]);
  expect(ankara.said.totalCount).toBe(0);
  expect(ankara.any.totalCount).toBe(37);
  expect(ankara.once.totalCount).toBe(36);
  expect(second.about).toHaveLength(5);
  for (const { basis, reason, ground } of second.about) {
    expect({ basis, reason }).toEqual({ basis: "OUTSIDE", reason: null });
    expect(ground.url).toMatch(/^http/);
    expect(ground.accessed).toBe("2026-11-28");
  }
});

test("echo counts on the ground that it is asked for, with or without rows that repeat another", async () => {
  const counted = "{ events { event { id } } before after }";
  const { said, any, once } = await server.query<
    Record<"said" | "any" | "once", { events: object[]; before: number; after: number }>
  >(`{
    said: echo(permutations: 99) ${counted}
    any: echo(permutations: 99, basis: [NAMED, OUTSIDE, INFERRED]) ${counted}
    once: echo(permutations: 99, basis: [NAMED, OUTSIDE, INFERRED], repeats: false) ${counted}
  }`);
  expect(said.events.length).toBeLessThan(any.events.length);
  expect(said.before + said.after).toBeLessThan(any.before + any.after);
  expect(once.before + once.after).toBeLessThanOrEqual(any.before + any.after);
});

test("what the paper says and what the editors hold against it are both there", async () => {
  const { person } = await server.query<{ person: { name: string; editorialNotes: object[] } }>(
    '{ person(id: "person/dogan-gunes") { name editorialNotes { kind field sourceSays correction reason basis about { id } citations { source { kind } } } } }',
  );
  expect(person.name).toBe("Doğan Güneş");
  expect(person.editorialNotes).toContainEqual({
    kind: "SPELLING",
    field: "name",
    sourceSays: "Doğan Güneş",
    correction: "Doğan Güreş",
    reason: expect.stringContaining("Chief of the General Staff") as unknown,
    basis: expect.stringContaining("Wikipedia") as unknown,
    about: { id: "person/dogan-gunes" },
    citations: expect.arrayContaining([{ source: { kind: "EDITORIAL" } }]) as unknown,
  });
});

describe("the timeline", () => {
  interface Item {
    readonly __typename: string;
    readonly id: string;
    readonly date: { readonly earliest: string | null };
  }
  const ask = async (args: string) =>
    (
      await server.query<{ timeline: { totalCount: number; nodes: Item[] } }>(
        `{ timeline(first: 500, ${args}) { totalCount nodes { __typename ... on Agreement { id date { earliest } } ... on Event { id date { earliest } } } } }`,
      )
    ).timeline;

  test("interleaves agreements and dated events, in order, each once", async () => {
    const { totalCount, nodes } = await ask("kinds: [AGREEMENT, SUMMIT, VISIT, TREATY, STATEMENT, FOUNDING]");
    expect(nodes).toHaveLength(totalCount);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(totalCount);
    const days = nodes.map(({ date }) => String(date.earliest));
    expect(days).toEqual([...days].sort());
    expect(nodes.filter(({ __typename }) => __typename === "Agreement")).toHaveLength(198);
    expect(new Set(nodes.map(({ __typename }) => __typename)).size).toBe(6);
  });

  test("can be narrowed to days, countries and kinds", async () => {
    const tajik = await ask('from: "2003-06", to: "2003-06", countries: ["TJ"], kinds: [VISIT]');
    expect(tajik.nodes.map(({ id }) => id)).toEqual(["visit/erdogan-tajikistan-2003"]);
    expect((await ask('countries: ["TJ"], kinds: [AGREEMENT]')).totalCount).toBe(2);
    expect((await ask('countries: ["FR"]')).totalCount).toBe(0);
  });

  test.each(['from: "199x"', 'countries: ["AZE"]', "kinds: [PARADE]"])("refuses %s", async (args) => {
    const [error] = await server.errors(`{ timeline(${args}) { totalCount } }`);
    expect(error?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

describe("claims", () => {
  interface Claim {
    readonly id: string;
    readonly reported: string;
    readonly computed: string | null;
    readonly verdict: string;
    readonly computedWithoutLastYear: string | null;
    readonly explanation: string | null;
    readonly recomputation: { readonly cypher: string; readonly parameters: Record<string, unknown> } | null;
  }
  const all = async (args = "") =>
    (
      await server.query<{ claims: { totalCount: number; nodes: Claim[] } }>(
        `{ claims(first: 500 ${args}) { totalCount nodes { id reported computed computedWithoutLastYear verdict explanation recomputation { cypher parameters } } } }`,
      )
    ).claims;

  test("are judged by the graph as it is", async () => {
    const claims = new Map((await all()).nodes.map((claim) => [claim.id, claim]));
    const judged = (id: string) => [claims.get(id)?.computed, claims.get(id)?.verdict];
    expect(judged("claim/total-198")).toEqual(["198", "AGREES"]);
    expect(judged("claim/agreements-az-98")).toEqual(["93", "DIFFERS"]);
    expect(judged("claim/agreements-uz-19")).toEqual(["23", "DIFFERS"]);
    expect(judged("claim/agreements-tm-18")).toEqual(["14", "DIFFERS"]);
    expect(judged("claim/period-2003-2015-77")).toEqual(["77", "AGREES"]);
    expect(judged("claim/period-2011-2023-113")).toEqual(["116", "CONVENTION"]);
    expect(judged("claim/growth-2011-2023-over-100")).toEqual(["84.1", "CONVENTION"]);
    expect(judged("claim/cadets-2300")).toEqual([null, "UNDECIDABLE"]);
    expect(claims.get("claim/period-2002-2011-53")?.computedWithoutLastYear).toBe("53");
    expect(claims.get("claim/period-2003-2015-77")?.computedWithoutLastYear).toBeNull();
    expect(claims.get("claim/agreements-uz-19")?.explanation).toContain("Uzbek rows of Table 1 left out");
    expect(claims.get("claim/cadets-2300")?.explanation).toMatch(/graduates/);
  });

  test("of one verdict are those that have it", async () => {
    const { nodes } = await all();
    for (const verdict of ["AGREES", "CONVENTION", "DIFFERS", "UNDECIDABLE"]) {
      const some = await all(`verdict: ${verdict}`);
      expect(some.nodes.map(({ id }) => id)).toEqual(
        nodes.filter((claim) => claim.verdict === verdict).map(({ id }) => id),
      );
      expect(some.totalCount).toBeGreaterThan(5);
    }
  });

  test("bring the statement that recomputes them, which Neo4j runs as it stands", async () => {
    const { nodes } = await all();
    const total = nodes.find(({ id }) => id === "claim/agreements-kz-34");
    const { uri, username, password } = inject("neo4j");
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
    try {
      const { records } = await driver.executeQuery(
        total?.recomputation?.cypher ?? "",
        total?.recomputation?.parameters,
      );
      expect((records[0]?.get("figures") as { agreements: number }).agreements).toBe(34);
    } finally {
      await driver.close();
    }
    expect(
      nodes.filter(({ computed, recomputation }) => computed === null && recomputation !== null),
    ).toEqual([]);
  });

  test("have no computed value in the seeds", () => {
    for (const file of ["knowledge/claims.csv", "knowledge/claim_explanations.csv"]) {
      expect(Object.keys(seedRows(file)[0] ?? {})).not.toEqual(
        expect.arrayContaining(["computed", "verdict"]),
      );
    }
  });
});

test("periods come with what the agreements in them come to", async () => {
  const { periods } = await server.query<{
    periods: {
      nodes: {
        id: string;
        reported: number | null;
        figures: { agreements: number; byCountry: { agreements: number }[] };
      }[];
    };
  }>(
    "{ periods(first: 100) { nodes { id reported figures { agreements byCountry { country { code } agreements } } } } }",
  );
  for (const { figures } of periods.nodes) {
    expect(figures.byCountry.reduce((sum, { agreements }) => sum + agreements, 0)).toBe(figures.agreements);
  }
  const reported = periods.nodes.filter((period) => period.reported !== null);
  expect(reported.length).toBeGreaterThan(4);
  expect(reported.some((period) => period.reported === period.figures.agreements)).toBe(true);
  expect(reported.some((period) => period.reported !== period.figures.agreements)).toBe(true);
});

test("events of one occasion know it and one another", async () => {
  const { founding, visit } = await server.query<Record<"founding" | "visit", { occasion: object | null }>>(`{
    founding(id: "founding/turkpa") { occasion { id name(language: EN) reason events { id } } }
    visit(id: "visit/erdogan-tajikistan-2003") { occasion { id } }
  }`);
  expect(founding.occasion).toEqual({
    id: "occasion/turkpa-2008",
    name: "Istanbul congress that founded TÜRKPA",
    reason: expect.stringContaining("Anlaşma kongrenin ardından") as unknown,
    events: [
      { id: "founding/turkpa" },
      { id: "summit/istanbul-2008" },
      { id: "treaty/turkpa-istanbul-2008" },
    ],
  });
  expect(visit.occasion).toBeNull();
});

describe("echo", () => {
  interface Echo {
    readonly before: number;
    readonly after: number;
    readonly from: string;
    readonly agreementsBefore: number;
    readonly agreementsAfter: number;
    readonly pValue: number;
    readonly rateRatio: number;
    readonly chanceRatio: number;
    readonly events: readonly {
      readonly event: { readonly id: string };
      readonly events: readonly { readonly id: string }[];
      readonly agreementsBefore: number;
      readonly agreementsAfter: number;
    }[];
    readonly excluded: readonly { readonly event: { readonly id: string }; readonly reason: string }[];
  }
  const ask = async (args: string) =>
    (
      await server.query<{ echo: Echo }>(
        `{ echo(${args}) {
          from before after agreementsBefore agreementsAfter pValue rateRatio chanceRatio
          events { event { id } events { id } agreementsBefore agreementsAfter }
          excluded { event { id } reason }
        } }`,
      )
    ).echo;

  test("counts what stands in the tables around an event", async () => {
    const { events } = await ask('event: "visit/erdogan-tajikistan-2003", windowMonths: 12');
    const tajik = seedRows("agreements.csv")
      .filter(({ country }) => country === "Tacikistan")
      .map(({ date }) => date);
    expect(tajik).toEqual(["23.08.2002", "14.02.2013"]);
    const event = { id: "visit/erdogan-tajikistan-2003" };
    expect(events).toEqual([{ event, events: [event], agreementsBefore: 1, agreementsAfter: 0 }]);
  });

  test("counts or excludes every event, and sums up those counted", async () => {
    const echo = await ask("permutations: 99");
    const told = [
      ...echo.events.flatMap(({ events }) => events.map(({ id }) => id)),
      ...echo.excluded.map(({ event }) => event.id),
    ];
    expect(told.toSorted()).toEqual(
      seedRows("knowledge/events.csv")
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(echo.events.reduce((sum, event) => sum + event.agreementsBefore, 0)).toBeCloseTo(
      echo.agreementsBefore,
      6,
    );
    expect(echo.events.reduce((sum, event) => sum + event.agreementsAfter, 0)).toBeCloseTo(
      echo.agreementsAfter,
      6,
    );
    expect([echo.before, echo.after]).toEqual([
      Math.round(echo.agreementsBefore),
      Math.round(echo.agreementsAfter),
    ]);
  });

  test("looks at the years since 1991 unless told otherwise", async () => {
    const echo = await ask("permutations: 99");
    expect(echo).toEqual(await ask('from: "1991-01-01", permutations: 99'));
    expect(echo.from).toBe("1991-01-01");
    const later = await ask('from: "1993-12-04", permutations: 99');
    expect(later.events.length).toBeLessThan(echo.events.length);
  });

  test("counts an occasion once, on the day of the event that begins it", async () => {
    const turkpa = ["founding/turkpa", "summit/istanbul-2008", "treaty/turkpa-istanbul-2008"];
    const { events } = await ask("dates: CORRECTED, permutations: 99");
    const counted = events.filter((event) => event.events.some(({ id }) => turkpa.includes(id)));
    expect(counted).toHaveLength(1);
    expect(counted[0]?.events.map(({ id }) => id).toSorted()).toEqual(turkpa);
  });

  test("goes by the editors' dates when told to", async () => {
    const tour = "visit/sezer-kyrgyzstan-2002";
    const around = async (dates: string) =>
      (await ask(`event: "${tour}", windowMonths: 36, dates: ${dates}, permutations: 99`)).events[0];
    expect(await around("PRINTED")).not.toEqual(await around("CORRECTED"));
    const undated = 'event: "visit/babacan-kyrgyzstan", permutations: 99';
    expect((await ask(undated)).excluded).toEqual([
      { event: { id: "visit/babacan-kyrgyzstan" }, reason: "UNDATED" },
    ]);
    expect((await ask(`${undated}, dates: CORRECTED`)).events).toHaveLength(1);
  });

  test("has nothing for a country without partner cities, and says why", async () => {
    const { events, excluded } = await ask('country: "TR", permutations: 99');
    expect(events).toEqual([]);
    expect(excluded.length).toBeGreaterThan(10);
    expect(new Set(excluded.map(({ reason }) => reason))).toEqual(new Set(["WITHOUT_COUNTRY"]));
  });

  test.each([12, 36])("finds no echo that chance would not give, %i months", async (windowMonths) => {
    const { echo } = await server.query<{
      echo: {
        chanceRatio: number;
        chanceRatioInterval: { lower: number; upper: number };
        rateRatioInterval: { lower: number; upper: number };
      };
    }>(`{ echo(windowMonths: ${windowMonths}) {
      chanceRatio chanceRatioInterval { lower upper } rateRatioInterval { lower upper }
    } }`);
    expect(echo.chanceRatio).toBeGreaterThan(echo.chanceRatioInterval.lower);
    expect(echo.chanceRatio).toBeLessThan(echo.chanceRatioInterval.upper);
    expect(echo.chanceRatio).toBeGreaterThan(echo.rateRatioInterval.lower);
    expect(echo.chanceRatio).toBeLessThan(echo.rateRatioInterval.upper);
  });

  test("gives the same answer for the same seed, and hardly another for another", async () => {
    const first = await ask('country: "AZ", seed: 7');
    expect(await ask('country: "AZ", seed: 7')).toEqual(first);
    const other = await ask('country: "AZ", seed: 8');
    expect(Math.abs(other.pValue - first.pValue)).toBeLessThan(0.05);
  });

  test.each([
    ["windowMonths: 0", '"windowMonths" must be a whole number from 1 to 120, but got 0.'],
    ["windowMonths: -6", "but got -6"],
    ["windowMonths: 121", "but got 121"],
    ["permutations: 10", '"permutations" must be a whole number from 99 to 99999, but got 10.'],
    ["seed: -1", '"seed" must be'],
    ['from: "2024-01-01"', "2024-01-01"],
    ['from: "1700-01-01"', "at most 200 years"],
    ['from: "2024"', "LocalDate"],
    ['country: "FR"', 'but got country "FR"'],
    ['country: "france"', "such as AZ"],
    ['event: "visit/nowhere"', 'but got event "visit/nowhere"'],
  ])("%s is refused", async (args, message) => {
    const [error] = await server.errors(`{ echo(${args}) { before } }`);
    expect(error).toMatchObject({
      message: expect.stringContaining(message) as string,
      extensions: { code: "BAD_USER_INPUT" },
    });
  });
});

test.each([0, 121])("agreements within %d months are refused", async (months) => {
  const [error] = await server.errors(
    `{ visits(first: 1) { nodes { agreementsWithin(months: ${months}) { totalCount } } } }`,
  );
  expect(error?.extensions.code).toBe("BAD_USER_INPUT");
});

test("every type is reached from every other by named fields", () => {
  const reachable = (from: string) => {
    const seen = new Set<string>();
    const walk = (name: string) => {
      if (seen.has(name)) return;
      seen.add(name);
      const type = schema.getType(name);
      if (isObjectType(type))
        for (const field of Object.values(type.getFields())) walk(getNamedType(field.type).name);
      else if (isInterfaceType(type) && !["Node", "Named", "Cited"].includes(name)) {
        for (const implementation of schema.getPossibleTypes(type)) walk(implementation.name);
      } else if (type !== undefined && "getTypes" in type)
        for (const member of type.getTypes()) walk(member.name);
    };
    walk(from);
    return seen;
  };
  const types = [...Object.keys(LISTS), "Agreement", "Province"];
  for (const from of types) {
    expect(
      types.filter((to) => !reachable(from).has(to)),
      from,
    ).toEqual([]);
  }
});
