import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { stateTypes } from "../../src/domain/relationTime.ts";
import {
  NEIGHBOURHOOD_LIMITS,
  readNeighbourhood,
} from "../../src/questions/neighbourhood/readNeighbourhood.ts";
import { roundTrips } from "../support/roundTrips.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";
import { Oracle, otherEnd, type Question, type RawGraph, readRawGraph } from "./neighbourhoodOracle.ts";

let server: TestServer;
let graph: RawGraph;
let oracle: Oracle;

beforeAll(async () => {
  server = await startTestServer();
  const { uri, username, password } = inject("neo4j");
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    graph = await readRawGraph(async (cypher) => {
      const { records } = await driver.executeQuery(cypher);
      return records.map((record): Record<string, unknown> => record.toObject());
    });
  } finally {
    await driver.close();
  }
  oracle = new Oracle(graph);
});

afterAll(() => server.close());

interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly since: string | null;
  readonly certainSince: string | null;
  readonly fact: Fact;
}

interface Fact {
  readonly role: string | null;
  readonly count: number | null;
  readonly certainty: string | null;
  readonly date: { readonly edtf: string } | null;
}

interface Neighbourhood {
  readonly nodes: readonly {
    readonly id: string;
    readonly type: string;
    readonly hops: number;
    readonly omitted: number;
  }[];
  readonly edges: readonly Edge[];
}

const FACT = "fact { role count certainty date { edtf } }";
const NEIGHBOURHOOD = `query ($id: ID!, $hops: Int! = 1, $kinds: [NodeKind!], $asOf: LocalDate, $first: Int! = 500) {
  neighbourhood(id: $id, hops: $hops, kinds: $kinds, asOf: $asOf, first: $first) {
    nodes { id type name countryCode latitude longitude hops omitted }
    edges { id source target type since certainSince ${FACT} }
  }
}`;

async function around(variables: Record<string, unknown>): Promise<Neighbourhood> {
  return (await server.query<{ neighbourhood: Neighbourhood }>(NEIGHBOURHOOD, variables)).neighbourhood;
}

/** Of a twinning the raw graph has the days, the answer the text. */
const edgeKey = (
  { source, type, target }: Pick<Edge, "source" | "type" | "target">,
  rest: readonly unknown[],
) => [source, type, target, ...rest].join(" ");

function expectEqual({ nodes, edges }: Neighbourhood, question: Question): void {
  const { asOf } = question;
  const reached = oracle.hops(question);
  expect(nodes.map(({ id, hops }) => [id, hops])).toEqual(
    [...reached].sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  const expected = oracle.induced(reached, asOf);
  expect(edges.map((edge) => edgeKey(edge, [edge.fact.role, edge.fact.certainty])).sort()).toEqual(
    expected
      .map((edge) => edgeKey(edge, [edge.role, asOf === null ? null : oracle.certainty(edge, asOf)]))
      .sort(),
  );
  expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  expect(edges.map(({ id }) => id)).toEqual(edges.map(({ id }) => id).sort());
  for (const { id, omitted } of nodes) {
    const missing = oracle.listed(id, question).filter((edge) => !reached.has(otherEnd(edge, id)));
    expect([id, omitted]).toEqual([id, missing.length]);
  }
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

const CENTRES = [
  "municipality/tr-konya",
  "partner-city/az-kazah",
  "person/suleyman-demirel",
  "organisation/tdbb",
  "summit/ankara-1992",
  "agreement/t1-038",
  "agreement/t2-109",
  "doctrine/eurasia",
  "province/tr-trabzon",
  "period/2003-2015",
  "literature/lecours-2008",
  "state/kktc",
];

describe("nodes and edges are the induced subgraph", { timeout: 120_000 }, () => {
  const cases = CENTRES.flatMap((id) => [1, 2, 3].map((hops) => [id, hops] as const));

  test.each(cases)("around %s, %i hops", async (id, hops) => {
    expectEqual(await around({ id, hops }), { id, hops, labels: null, asOf: null });
  });

  test("around a country, which has hundreds of edges", async () => {
    const question = { id: "country/az", hops: 1, labels: null, asOf: null };
    const answer = await around(question);
    expectEqual(answer, question);
    expect(answer.nodes.length).toBeGreaterThan(100);
  });

  test.each([
    [["MUNICIPALITY", "PARTNER_CITY"], ["Municipality", "PartnerCity"], "municipality/tr-konya"],
    [["AGREEMENT", "PARTNER_CITY"], ["Agreement", "PartnerCity"], "municipality/tr-konya"],
    [["AGREEMENT"], ["Agreement"], "partner-city/az-kazah"],
    [["PERSON", "SUMMIT", "COUNTRY"], ["Person", "Summit", "Country"], "organisation/tdbb"],
    [["PERSON", "SUMMIT", "COUNTRY"], ["Person", "Summit", "Country"], "person/turgut-ozal"],
    [["CLAIM"], ["Claim"], "country/tr"],
    [["SOURCE", "PERSON"], ["Source", "Person"], "doctrine/paradiplomacy"],
    [["MUNICIPALITY"], ["Municipality"], "agreement/t1-038"],
    [["PARTY"], ["Party"], "municipality/tr-konya"],
    [[], [], "municipality/tr-konya"],
  ])("of the kinds %j", async (kinds, labels, id) => {
    for (const hops of [1, 2, 3])
      expectEqual(await around({ id, hops, kinds }), { id, hops, labels, asOf: null });
  });

  test.each([
    "1980-01-01",
    "1992-10-30",
    "1992-10-31",
    "1994-06-30",
    "2003-05-01",
    "2010-03-01",
    "2014-11-28",
    "2024-01-01",
  ])("as of %s", async (asOf) => {
    for (const id of [...CENTRES, "person/turgut-ozal", "organisation/tika", "country/tm"]) {
      expectEqual(await around({ id, hops: 2, asOf }), { id, hops: 2, labels: null, asOf });
    }
    const kinds = ["PERSON", "COUNTRY", "DOCTRINE"];
    const question = { id: "country/tr", hops: 2, labels: ["Person", "Country", "Doctrine"], asOf };
    expectEqual(await around({ ...question, kinds }), question);
  });
});

describe("a day", { timeout: 120_000 }, () => {
  test("Neo4j keeps just the edges that the dates allow, each of the graph, on any day", async () => {
    const ids = [...new Set(graph.edges.flatMap(({ source, target }) => [source, target]))];
    for (const asOf of [
      "1950-01-01",
      "1991-06-30",
      "1992-10-30",
      "1995-12-31",
      "2002-11-18",
      "2007-07-01",
      "2016-01-01",
      "2023-10-29",
    ]) {
      const held = oracle.held(asOf);
      for (const id of ids.filter((_, index) => index % 20 === 0)) {
        const { edges } = await listed({ id, asOf, first: 500, types: null });
        expect(edges.every(({ fact }) => fact.certainty !== null)).toBe(true);
        const expected = oracle.listed(id, { labels: null, asOf });
        expect([id, edges.length], asOf).toEqual([id, Math.min(500, expected.length)]);
      }
      expect(held.all.length).toBeGreaterThan(0);
    }
  });

  async function attendances(summit: string, asOf: string | null): Promise<readonly Edge[]> {
    const { edges } = await around({ id: summit, asOf });
    return edges.filter(({ type, source }) => type === "ATTENDED_BY" && source === summit);
  }
  const certainties = async (summit: string, asOf: string) => [
    ...new Set((await attendances(summit, asOf)).map(({ fact }) => fact.certainty)),
  ];

  test.each([
    ["summit/turkic-council-2011", "2011-10-21", "2011-10-22"],
    ["summit/ankara-1992", "1992-10-30", "1992-10-30"],
    ["summit/second-1994", "1994-01-01", "1994-12-31"],
  ])(
    "of %s, whose attendance has no date of its own: from %s, for certain from %s",
    async (summit, first, last) => {
      const edges = await attendances(summit, null);
      expect(edges.length).toBeGreaterThan(0);
      for (const { since, certainSince, fact } of edges) {
        expect([since, certainSince, fact.certainty, fact.date]).toEqual([first, last, null, null]);
      }
      expect(await certainties(summit, dayBefore(first))).toEqual([]);
      expect(await certainties(summit, first)).toEqual([first === last ? "CERTAIN" : "POSSIBLE"]);
      expect(await certainties(summit, dayBefore(last))).toEqual(first === last ? [] : ["POSSIBLE"]);
      expect(await certainties(summit, last)).toEqual(["CERTAIN"]);
    },
  );

  test("a fact that does not end is there from the day since which it may, and certain from the day that it is", async () => {
    for (const id of ["summit/ankara-1992", "municipality/tr-konya", "treaty/counter-terrorism-2002"]) {
      const { edges } = await around({ id, hops: 2 });
      for (const asOf of ["1992-10-30", "1994-06-30", "2002-12-31", "2011-06-30"]) {
        const held = new Map(
          (await around({ id, hops: 2, asOf })).edges.map((edge) => [edge.id, edge.fact.certainty]),
        );
        const ended = edges.filter(({ type }) => stateTypes.includes(type)).map(({ id: each }) => each);
        for (const { id: each, since, certainSince } of edges) {
          if (ended.includes(each) || !held.has(each)) continue;
          expect(since === null || since <= asOf, each).toBe(true);
          expect([each, held.get(each) === "CERTAIN"]).toEqual([
            each,
            certainSince === null ? since === null && held.get(each) === "CERTAIN" : certainSince <= asOf,
          ]);
        }
      }
    }
  });

  test("within a year that is all the source tells is possible, before it there is nothing", async () => {
    const office = async (asOf: string) =>
      (await around({ id: "person/suleyman-demirel", kinds: ["COUNTRY"], asOf })).edges
        .filter(({ type }) => type === "HELD_OFFICE")
        .map(({ fact }) => [fact.role, fact.date?.edtf, fact.certainty]);
    expect(await office("1991-12-31")).toEqual([]);
    expect(await office("1992-06-15")).toEqual([["Prime Minister", "1992", "POSSIBLE"]]);
    expect(await office("1993-06-15")).toEqual([]);
    expect(await office("1994-06-15")).toEqual([["President", "1994", "POSSIBLE"]]);
  });

  test("before anything happened leaves the node itself", async () => {
    const { nodes, edges } = await around({ id: "summit/ankara-1992", asOf: "1900-01-01", hops: 3 });
    expect([nodes.map(({ id }) => id), edges]).toEqual([["summit/ankara-1992"], []]);
  });
});

describe("what an edge tells", () => {
  test("a twinning: its agreements, their number, its days", async () => {
    const { neighbourhood } = await server.query<{ neighbourhood: { edges: Record<string, unknown>[] } }>(
      `{ neighbourhood(id: "municipality/tr-bolu", kinds: [PARTNER_CITY]) { edges {
        id source target type since certainSince agreements { id }
        fact { count date { edtf } citations { locator } }
      } } }`,
    );
    expect(neighbourhood.edges).toContainEqual({
      id: "municipality/tr-bolu TWINNED_WITH partner-city/az-kazah",
      source: "municipality/tr-bolu",
      target: "partner-city/az-kazah",
      type: "TWINNED_WITH",
      since: "2014-11-28",
      certainSince: "2014-11-28",
      agreements: [{ id: "agreement/t2-068" }],
      fact: { count: 1, date: { edtf: "2014-11-28" }, citations: [{ locator: "Table 2, row 68" }] },
    });
  });

  test("every edge has a line that it came from, and an edge of another type no agreements", async () => {
    const { neighbourhood } = await server.query<{
      neighbourhood: {
        edges: { type: string; agreements: unknown[]; fact: { citations: { locator: string }[] } }[];
      };
    }>(
      `{ neighbourhood(id: "agreement/t1-038", hops: 2) { edges {
        type agreements { id } fact { citations { locator } }
      } } }`,
    );
    const types = new Set(neighbourhood.edges.map(({ type }) => type));
    expect([...types]).toEqual(
      expect.arrayContaining(["REPEATS", "SIGNED", "WITH", "TWINNED_WITH", "IN_COUNTRY"]),
    );
    for (const { type, agreements, fact } of neighbourhood.edges) {
      expect(fact.citations.length).toBeGreaterThan(0);
      expect(agreements.length > 0).toBe(type === "TWINNED_WITH");
    }
  });

  test("nodes have names in each language, and lead to themselves", async () => {
    const { neighbourhood } = await server.query<{ neighbourhood: { nodes: Record<string, unknown>[] } }>(
      `{ neighbourhood(id: "partner-city/kz-oral") { nodes {
        id type name en: name(language: EN) local: name(language: LOCAL) countryCode latitude longitude node { __typename id }
      } } }`,
    );
    expect(neighbourhood.nodes).toContainEqual({
      id: "partner-city/kz-oral",
      type: "PartnerCity",
      name: "Oral",
      en: "Oral",
      local: "Орал",
      countryCode: "KZ",
      latitude: expect.closeTo(51.2, 0) as unknown,
      longitude: expect.closeTo(51.4, 0) as unknown,
      node: { __typename: "PartnerCity", id: "partner-city/kz-oral" },
    });
  });
});

describe("large nodes", { timeout: 120_000 }, () => {
  test("a hub is shown, not crossed, and says how much of it is left out", async () => {
    const { nodes } = await around({
      id: "municipality/tr-konya",
      hops: 3,
      kinds: ["COUNTRY", "MUNICIPALITY"],
    });
    expect(nodes.map(({ id, hops }) => [id, hops])).toEqual([
      ["country/tr", 1],
      ["municipality/tr-konya", 0],
    ]);
    const list = await listed({ id: "country/tr", kinds: ["COUNTRY", "MUNICIPALITY"] });
    expect(nodes[0]?.omitted).toBe(list.totalCount - 1);
  });

  test.each([0, 1, 7, 100])("of a hub in the middle the first %i edges are followed", async (first) => {
    const { nodes } = await around({ id: "country/tr", first });
    const list = await listed({ id: "country/tr", first });
    const expected = new Set(["country/tr", ...list.edges.map(({ node }) => node.id)]);
    expect(nodes.map(({ id }) => id)).toEqual([...expected].sort());
  });

  test("the first edges of each node are followed in the order in which they are listed", async () => {
    const first = 3;
    const { nodes } = await around({ id: "summit/ankara-1992", hops: 2, first });
    const expected = new Set(["summit/ankara-1992"]);
    const near = (await listed({ id: "summit/ankara-1992", first })).edges.map(({ node }) => node.id);
    for (const id of near) expected.add(id);
    for (const id of near.filter((each) => oracle.node(each).degree <= 250)) {
      for (const { node } of (await listed({ id, first })).edges) expected.add(node.id);
    }
    expect(nodes.map(({ id }) => id)).toEqual([...expected].sort());
  });

  const args = { id: "municipality/tr-konya", hops: 2, first: 100 };
  test.each([
    [{ nodes: 5 }, "has more than 5 nodes"],
    [{ edges: 5 }, "has more than 5 edges"],
    [{ relationships: 5 }, "takes reading more than 5 relationships"],
  ])("what is larger than %o is refused", async (limits, why) => {
    await expect(
      readNeighbourhood(server.graph, args, { ...NEIGHBOURHOOD_LIMITS, ...limits }),
    ).rejects.toMatchObject({ code: "BAD_USER_INPUT", message: expect.stringContaining(why) as unknown });
  });
});

interface List {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
  readonly edges: readonly {
    readonly cursor: string;
    readonly type: string;
    readonly outgoing: boolean;
    readonly node: { readonly id: string };
    readonly fact: Fact;
  }[];
}

const ADJACENCY = `query ($id: ID!, $kinds: [NodeKind!], $types: [RelationType!], $asOf: LocalDate, $first: Int! = 500, $after: String) {
  adjacency(id: $id, kinds: $kinds, types: $types, asOf: $asOf, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor type outgoing node { id type name } ${FACT} }
  }
}`;

async function listed(variables: Record<string, unknown>): Promise<List> {
  return (await server.query<{ adjacency: List }>(ADJACENCY, variables)).adjacency;
}

async function allPages(variables: Record<string, unknown>, first: number): Promise<List["edges"]> {
  const found: List["edges"][number][] = [];
  for (let after: string | null = null; ;) {
    const page: List = await listed({ ...variables, first, after });
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    expect(page.edges.length).toBeLessThanOrEqual(first);
    found.push(...page.edges);
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

const listedKey = (id: string) => (edge: List["edges"][number]) =>
  `${edge.type}${edge.outgoing ? ">" : "<"} ${edge.node.id} ${edge.fact.role ?? ""} of ${id}`;

describe("adjacency", { timeout: 120_000 }, () => {
  const cases = [
    ["country/tr", {}],
    ["country/az", {}],
    ["country/az", { kinds: ["PARTNER_CITY"] }],
    ["country/tr", { kinds: ["MUNICIPALITY", "PERSON"], asOf: "1999-12-31" }],
    ["province/tr-istanbul", {}],
    ["municipality/tr-konya", {}],
    ["municipality/tr-konya", { kinds: ["AGREEMENT", "PARTNER_CITY"] }],
    ["municipality/tr-konya", { kinds: ["AGREEMENT"], asOf: "2012-01-01" }],
    ["partner-city/az-kazah", { kinds: ["AGREEMENT", "COUNTRY"] }],
    ["organisation/tdbb", {}],
    ["person/turgut-ozal", {}],
    ["agreement/t1-038", {}],
    ["source/paper", {}],
    ["summit/ankara-1992", { asOf: "1992-10-30" }],
  ] as const;
  const labels: Readonly<Record<string, string>> = {
    AGREEMENT: "Agreement",
    COUNTRY: "Country",
    MUNICIPALITY: "Municipality",
    PARTNER_CITY: "PartnerCity",
    PERSON: "Person",
  };

  test.each(cases)(
    "of %s %j: pages of any size make the whole, without gaps or repeats",
    async (id, wanted) => {
      const variables = { id, ...wanted };
      const whole = await listed(variables);
      const kinds = "kinds" in wanted ? wanted.kinds.map((kind) => labels[kind] ?? "") : null;
      const asOf = "asOf" in wanted ? wanted.asOf : null;
      const expected = oracle.listed(id, { labels: kinds, asOf });
      expect(whole.edges.map(listedKey(id)).sort()).toEqual(
        expected
          .map(
            (edge) =>
              `${edge.type}${edge.source === id ? ">" : "<"} ${otherEnd(edge, id)} ${edge.role ?? ""} of ${id}`,
          )
          .sort(),
      );
      expect(whole.totalCount).toBe(expected.length);
      expect(new Set(whole.edges.map(({ cursor }) => cursor)).size).toBe(expected.length);
      for (const first of [1, 2, 7, 50, 499]) {
        if (whole.totalCount / first < 200) expect(await allPages(variables, first)).toEqual(whole.edges);
      }
    },
  );

  test("is ordered by type, direction, date and neighbour", async () => {
    const { edges } = await listed({ id: "country/tr" });
    const groups = edges.map(({ type, outgoing }) => `${type}${outgoing ? ">" : "<"}`);
    expect(groups).toEqual([...groups].sort());
    const signed = await listed({ id: "municipality/tr-konya", types: ["SIGNED"] });
    const dates = signed.edges.map(({ fact }) => fact.date?.edtf ?? "");
    expect(dates.length).toBeGreaterThan(2);
    expect(dates).toEqual([...dates].sort());
  });

  test.each([
    [["SIGNED", "TWINNED_WITH"], "municipality/tr-konya"],
    [["WITH"], "partner-city/az-kazah"],
    [["IN_COUNTRY"], "country/kz"],
    [["IN_PROVINCE", "IN_COUNTRY"], "municipality/tr-konya"],
    [["SIGNED"], "agreement/t1-038"],
    [["ATTENDED_BY", "MET"], "person/turgut-ozal"],
    [[], "country/tr"],
  ])("of the types %j", async (types, id) => {
    const { edges, totalCount } = await listed({ id, types });
    const expected = graph.edges.filter(
      ({ source, target, type }) => (source === id || target === id) && types.includes(type),
    );
    expect(edges.map(({ type, node }) => `${type} ${node.id}`).sort()).toEqual(
      expected.map((edge) => `${edge.type} ${otherEnd(edge, id)}`).sort(),
    );
    expect(totalCount).toBe(expected.length);
    expect(await allPages({ id, types }, 3)).toEqual(edges);
  });

  test("a cursor works where its edge is not listed any more", async () => {
    const { edges } = await listed({ id: "country/az" });
    const [middle] = edges.slice(Math.floor(edges.length / 2));
    const { edges: rest } = await listed({
      id: "country/az",
      kinds: ["PARTNER_CITY"],
      after: middle?.cursor,
    });
    const cities = (await listed({ id: "country/az", kinds: ["PARTNER_CITY"] })).edges;
    expect(rest).toEqual(
      cities.filter(({ cursor }) => edges.findIndex((edge) => edge.cursor === cursor) > edges.length / 2),
    );
  });
});

describe("round trips", () => {
  test.each([1, 2, 3])("%i hops take one each, and nodes and edges one each", async (hops) => {
    const asked = await roundTrips(server.graph, () => around({ id: "summit/ankara-1992", hops }));
    expect(asked).toEqual([
      "adjacency",
      ...Array.from({ length: hops - 1 }, () => "neighbourIdsOfNodes"),
      "neighbourhoodNodes",
      "relationshipsAmongNodes",
    ]);
  });

  test("a page of edges takes one, and counting all of them another", async () => {
    const page = '{ adjacency(id: "country/tr") { edges { type node { id name } } } }';
    expect(await roundTrips(server.graph, () => server.query(page))).toEqual(["adjacency"]);
    const counted = '{ adjacency(id: "country/tr") { totalCount } }';
    expect(await roundTrips(server.graph, () => server.query(counted))).toEqual(["countAdjacency"]);
  });

  test("the agreements of all twinnings take one", async () => {
    const query = '{ neighbourhood(id: "municipality/tr-konya") { edges { agreements { id } } } }';
    expect(await roundTrips(server.graph, () => server.query(query))).toEqual([
      "adjacency",
      "agreementsByTwinnings",
      "neighbourhoodNodes",
      "relationshipsAmongNodes",
    ]);
  });
});

describe("what cannot be answered", () => {
  const unknown = [
    "municipality/tr-nowhere",
    "nothing",
    "",
    "dataset/paper",
    "editorial-note/none",
    "x/".repeat(500),
  ];

  test.each(unknown)("the id %j", async (id) => {
    for (const field of ["neighbourhood(id: $id) { nodes { id } }", "adjacency(id: $id) { totalCount }"]) {
      const [error] = await server.errors(`query ($id: ID!) { ${field} }`, { id });
      expect(error?.extensions.code).toBe("BAD_USER_INPUT");
      expect(error?.message).toContain('"id" must be the id of a node in the graph');
      expect(error?.message.length).toBeLessThan(500);
    }
  });

  test.each([
    [
      'neighbourhood(id: "country/tr", hops: 0) { nodes { id } }',
      '"hops" must be a whole number from 1 to 3, but got 0.',
    ],
    [
      'neighbourhood(id: "country/tr", hops: 4) { nodes { id } }',
      '"hops" must be a whole number from 1 to 3, but got 4.',
    ],
    [
      'neighbourhood(id: "country/tr", first: 501) { nodes { id } }',
      '"first" must be from 0 to 500, but got 501.',
    ],
    [
      'neighbourhood(id: "country/tr", first: -1) { nodes { id } }',
      '"first" must be from 0 to 500, but got -1.',
    ],
    ['adjacency(id: "country/tr", first: 501) { totalCount }', '"first" must be from 0 to 500, but got 501.'],
    [
      'adjacency(id: "country/tr", after: "x") { totalCount }',
      '"after" must be a cursor that this list gave out',
    ],
  ])("%s", async (field, message) => {
    const [error] = await server.errors(`{ ${field} }`);
    expect(error?.extensions.code).toBe("BAD_USER_INPUT");
    expect(error?.message).toContain(message);
  });

  test.each([
    'neighbourhood(id: "country/tr", asOf: "1994") { nodes { id } }',
    'neighbourhood(id: "country/tr", kinds: [VILLAGE]) { nodes { id } }',
    'adjacency(id: "country/tr", types: [CITED_IN]) { totalCount }',
  ])("%s", async (field) => {
    const [error] = await server.errors(`{ ${field} }`);
    expect(error?.extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
  });
});
