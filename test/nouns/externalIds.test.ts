import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SEED_DIRECTORY } from "../../src/import/importSeeds.ts";
import { planSeeds } from "../../src/import/planSeeds.ts";
import { readSeeds, type Seeds } from "../../src/import/readSeeds.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";

let server: TestServer;
let seeds: Seeds;

beforeAll(async () => {
  [server, seeds] = await Promise.all([startTestServer(), readSeeds(SEED_DIRECTORY)]);
});

afterAll(() => server.close());

interface Told {
  readonly scheme: string;
  readonly value: string;
  readonly state: string;
  readonly address: string | null;
  readonly source: { readonly id: string };
  readonly statements: readonly {
    readonly value: string;
    readonly contradicts: boolean;
    readonly source: { readonly id: string };
  }[];
}

async function idsOf(id: string): Promise<readonly Told[]> {
  const { node } = await server.query<{ node: { externalIds: readonly Told[] } }>(
    `query ($id: ID!) { node(id: $id) { ... on Identified { externalIds {
      scheme value state address source { id } statements { value contradicts source { id } }
    } } } }`,
    { id },
  );
  return node.externalIds;
}

describe("externalIds", () => {
  test("a place has its Wikidata item and its GeoNames number, with sources", async () => {
    const ids = await idsOf("municipality/tr-trabzon");
    expect(ids.map(({ scheme, value, address }) => [scheme, value, address])).toEqual([
      ["WIKIDATA", "Q45301", "http://www.wikidata.org/entity/Q45301"],
      ["GEONAMES", "738648", "https://sws.geonames.org/738648/"],
    ]);
    expect(ids[1]).toMatchObject({ state: "SINGLE", source: { id: "source/geonames" } });
  });

  test("a country and a province have their ISO codes, a province not the GeoNames number of its centre", async () => {
    expect((await idsOf("country/uz")).map(({ scheme, value }) => `${scheme} ${value}`)).toEqual([
      "WIKIDATA Q265",
      "GEONAMES 1512440",
      "ISO UZ",
    ]);
    expect((await idsOf("province/tr-mugla")).map(({ scheme, state }) => `${scheme} ${state}`)).toEqual([
      "WIKIDATA AGREED",
      "ISO SINGLE",
    ]);
  });

  test("what sources contradict is told with what they say", async () => {
    const [wikidata] = await idsOf("municipality/tr-kocaeli-izmit");
    expect(wikidata).toMatchObject({ scheme: "WIKIDATA", value: "Q209349", state: "DISPUTED" });
    expect(wikidata?.statements.filter(({ contradicts }) => contradicts)).toEqual([
      { value: "Q129649", contradicts: true, source: { id: "source/countries-states-cities" } },
    ]);
  });

  test("what nobody knows elsewhere has none", async () => {
    expect(await idsOf("person/doctor-nobody").catch(() => [])).toEqual([]);
    expect(await idsOf("municipality/tr-adana-kurtkulagi")).toEqual([]);
    expect(await idsOf("source/paper")).toEqual([]);
  });

  test("are those of the tables, for everything that has one", async () => {
    const held = seeds["gazetteer/identities"].filter(({ stance }) => stance === "SAYS");
    const expected = [...new Set(held.map(({ id, value }) => `${id} ${value}`))].sort();
    const ids = [...new Set(held.map(({ id }) => id))];
    const { nodes } = await server.query<{ nodes: { id: string; externalIds: Told[] }[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Identified { externalIds {
        scheme value state statements { contradicts source { id } }
      } } } }`,
      { ids },
    );
    const wikidata = nodes.flatMap(({ id, externalIds }) =>
      externalIds.filter(({ scheme }) => scheme === "WIKIDATA").map((told) => ({ id, ...told })),
    );
    expect(wikidata.map(({ id, value }) => `${id} ${value}`).sort()).toEqual(expected);
    for (const { id, state, statements } of wikidata) {
      const sources = new Set(statements.map(({ source }) => source.id));
      const disputed = statements.some(({ contradicts }) => contradicts);
      expect(state, id).toBe(disputed ? "DISPUTED" : sources.size > 1 ? "AGREED" : "SINGLE");
    }
  });
});

describe("an id elsewhere", () => {
  test.each([
    "Q5764",
    "wd:Q5764",
    "http://www.wikidata.org/entity/Q5764",
    "https://www.wikidata.org/wiki/Q5764",
  ])("%s finds its node", async (id) => {
    const { node, nodes, search, resolve } = await server.query(
      `query ($id: ID!, $text: String!) {
          node(id: $id) { id }
          nodes(ids: [$id, "country/tj"]) { id }
          search(text: $text) { totalCount nodes { id } }
          resolve(names: [{ name: $text }]) { name match { node { id } matchedName { kind } } }
        }`,
      { id, text: id },
    );
    expect(node).toEqual({ id: "partner-city/uz-buhara" });
    expect(nodes).toEqual([{ id: "partner-city/uz-buhara" }, { id: "country/tj" }]);
    expect(search).toEqual({ totalCount: 1, nodes: [{ id: "partner-city/uz-buhara" }] });
    expect(resolve).toEqual([
      { name: id, match: { node: { id: "partner-city/uz-buhara" }, matchedName: { kind: "IDENTIFIER" } } },
    ]);
  });

  test("a GeoNames number finds its node, an organisation's item its organisation", async () => {
    const answer = await server.query(
      `{ city: node(id: "geonames:738648") { id } council: node(id: "Q596850") { id } none: node(id: "Q1") { id } }`,
    );
    expect(answer).toEqual({
      city: { id: "municipality/tr-trabzon" },
      council: { id: "organisation/organization-of-turkic-states" },
      none: null,
    });
  });

  test("one that nothing has finds nothing", async () => {
    const answer = await server.query(
      `{ search(text: "Q999999999") { totalCount } resolve(names: [{ name: "wd:Q999999999" }]) { match { score } } }`,
    );
    expect(answer).toEqual({ search: { totalCount: 0 }, resolve: [{ match: null }] });
  });
});

describe("the import names what is wrong with identities.csv:", () => {
  test.each([
    [{ id: "municipality/tr-atlantis" }, "identities.csv: unknown id municipality/tr-atlantis"],
    [{ value: "P31" }, "P31 is no id of WIKIDATA"],
    [{ source: "source/hearsay" }, "unknown source source/hearsay"],
    [{ value: "Q406" }, "is said of"],
    [{ value: "Q999999999" }, "expected one id that sources say, but found 2"],
    [{ stance: "CONTRADICTS" as const }, "does not contradict"],
  ])("%o", (change, problem) => {
    const rows = seeds["gazetteer/identities"];
    const first = rows.findIndex(({ id }) => id === "country/kz");
    const changed = rows.map((row, index) => (index === first ? { ...row, ...change } : row));
    expect(() => planSeeds({ ...seeds, "gazetteer/identities": changed })).toThrow(problem);
  });
});
