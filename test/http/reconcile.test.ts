import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { previewHeaders, previewPage } from "../../src/http/reconcile/previewPage.ts";
import type { EntityRow } from "../../src/questions/resolve/queries.ts";
import { Graph } from "../../src/neo4j/Graph.ts";
import { seedRows } from "../support/seedRows.ts";
import { roundTrips } from "../support/roundTrips.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";
import {
  extensionRule,
  manifestRule,
  proposalRule,
  resultBatchRule,
  suggestedEntitiesRule,
  suggestedRule,
} from "./reconciliationRules.ts";

let server: TestServer;
let address: string;

beforeAll(async () => {
  server = await startTestServer();
  address = `${server.url}/reconcile`;
});

afterAll(() => server.close());

/** Asks as OpenRefine's page does, which has an origin of its own, and checks the answer. */
async function get<T>(url: string, rule: z.ZodType<T>): Promise<T> {
  const response = await fetch(url, { headers: { Origin: "http://127.0.0.1:3333" } });
  const text = await response.text();
  expect(response.status, text).toBe(200);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("content-type")).toMatch(/^application\/json/);
  return rule.parse(JSON.parse(text));
}

/** Asks as OpenRefine's server does: a form with one field. */
async function post<T>(field: "queries" | "extend", value: unknown, rule: z.ZodType<T>): Promise<T> {
  const response = await fetch(address, {
    method: "POST",
    body: new URLSearchParams({ [field]: JSON.stringify(value) }),
  });
  const text = await response.text();
  expect(response.status, text).toBe(200);
  return rule.parse(JSON.parse(text));
}

/** The status and the message of a call that is expected to fail. */
async function failure(path: string, init?: RequestInit): Promise<{ status: number; message: string }> {
  const response = await fetch(address + path, init);
  const text = await response.text();
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  const { errors } = JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] };
  expect(errors).toHaveLength(1);
  expect(text).not.toMatch(/node_modules|\.ts\b/);
  return { status: response.status, message: errors[0]?.message ?? "" };
}

function form(fields: Record<string, string>): RequestInit {
  return { method: "POST", body: new URLSearchParams(fields) };
}

describe("OpenRefine, call by call", () => {
  test("registers the service, reconciles a column with details, and adds columns from what it matched", async () => {
    // “Add Standard Service”: the manifest, over CORS.
    const manifest = await get(address, manifestRule);
    expect(manifest.view.url).toBe(`${address}/view?id={{id}}`);

    // “Start Reconciling” guesses the type: ten values, three candidates each.
    const sample = ["Şeki", "Gence", "Bakü", "Şuşa", "Almatı", "Çimkent", "Oş", "Merv", "Hive", "Buhara"];
    const guesses = await post(
      "queries",
      Object.fromEntries(sample.map((query, index) => [`q${index}`, { query, limit: 3 }])),
      resultBatchRule,
    );
    expect(Object.keys(guesses)).toEqual(sample.map((_, index) => `q${index}`));
    const firstTypes = Object.values(guesses).map(({ result }) => result[0]?.type[0]?.id);
    expect(firstTypes).toEqual(sample.map(() => "PartnerCity"));
    expect(Object.values(guesses).every(({ result }) => result.length <= 3)).toBe(true);

    // “Also use relevant details”: the person types, and picks a property.
    const { service_url, service_path } = manifest.suggest.property;
    const properties = await get(`${service_url}${service_path}?prefix=coun`, suggestedRule);
    expect(properties.result.map(({ id }) => id)).toContain("country");

    // “Start Reconciling”.
    const country = (v: unknown) => [{ pid: "country", v }];
    const batch = {
      q0: {
        query: "Ali Bayramlı",
        type: "PartnerCity",
        type_strict: "should",
        properties: country("Azerbaycan"),
      },
      q1: { query: "Semipalantinsk", type: "PartnerCity", type_strict: "should", properties: country("KZ") },
      q2: {
        query: "Kepez",
        type: "PartnerCity",
        type_strict: "should",
        properties: country({ id: "country/az", name: "Azerbaycan" }),
      },
      q3: { query: "Tuzla", type: "PartnerCity", type_strict: "should", properties: country("Bosna Hersek") },
    };
    const results = await post("queries", batch, resultBatchRule);
    const best = Object.values(results).map(({ result: [first] }) => [first?.id, first?.match]);
    expect(best).toEqual([
      ["partner-city/az-sirvan", true],
      ["partner-city/kz-semey", true],
      ["partner-city/az-gence-kepez", true],
      ["municipality/tr-istanbul-tuzla", false],
    ]);

    // The pointer over a candidate: OpenRefine fills the template without encoding the id, then encodes the address.
    const preview = await fetch(encodeURI(manifest.preview.url.replace("{{id}}", "partner-city/az-sirvan")));
    expect(preview.status).toBe(200);
    expect(await preview.text()).toContain("Ali Bayramlı");

    // A click on it.
    const view = await fetch(encodeURI(manifest.view.url.replace("{{id}}", "partner-city/az-sirvan")), {
      headers: { Accept: "text/html" },
    });
    expect(view.status).toBe(200);
    expect(new URL(view.url).pathname).toBe("/graphql");

    // “Search for match”.
    const entity = manifest.suggest.entity;
    const found = await get(
      `${entity.service_url}${entity.service_path}?prefix=${encodeURIComponent("Tuzl")}`,
      suggestedEntitiesRule,
    );
    expect(found.result[0]).toEqual({
      id: "municipality/tr-istanbul-tuzla",
      name: "Tuzla",
      description: "District municipality in Istanbul, Türkiye",
      notable: ["Municipality", "LocalGovernment"],
    });

    // “Add columns from reconciled values”.
    const proposals = manifest.extend.propose_properties;
    const proposed = await get(
      `${proposals.service_url}${proposals.service_path}?type=PartnerCity`,
      proposalRule,
    );
    expect(proposed.properties.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["country", "latitude", "longitude", "geoNamesId", "agreementCount"]),
    );
    const ids = ["partner-city/az-sirvan", "partner-city/kz-semey", "partner-city/az-gence-kepez"];
    const extension = await post(
      "extend",
      { ids, properties: [{ id: "country" }, { id: "agreementCount", settings: {} }, { id: "partOf" }] },
      extensionRule,
    );
    expect(extension.meta.map(({ id }) => id)).toEqual(["country", "agreementCount", "partOf"]);
    expect(extension.rows["partner-city/az-gence-kepez"]).toEqual({
      country: [{ id: "country/az", name: "Azerbaycan" }],
      agreementCount: [{ int: 1 }],
      partOf: [{ id: "partner-city/az-gence", name: "Gence" }],
    });
  }, 120_000);

  test("matches every name that the paper prints, a batch of the announced size at a time", async () => {
    const { batchSize } = await get(address, manifestRule);
    const rows = seedRows("gazetteer/resolutions.csv");
    const queries = rows.map(({ printed, country, province, side }) => ({
      query: printed,
      type: side === "municipality" ? "Municipality" : "PartnerCity",
      type_strict: "should",
      properties: [{ pid: "country", v: country }, ...(province ? [{ pid: "province", v: province }] : [])],
    }));
    const matched: (string | undefined)[] = [];
    for (let from = 0; from < queries.length; from += batchSize) {
      const batch = queries.slice(from, from + batchSize).map((query, index) => [`q${index}`, query]);
      const results = await post("queries", Object.fromEntries(batch), resultBatchRule);
      matched.push(...Object.values(results).map(({ result }) => result.find(({ match }) => match)?.id));
    }
    expect(matched).toEqual(rows.map(({ place }) => place));
  });
});

describe("queries", () => {
  test("may come in the address as well", async () => {
    const batch = { a: { query: "Nuha", properties: [{ pid: "country", v: "AZ" }] } };
    const query = new URLSearchParams({ queries: JSON.stringify(batch) });
    const { a } = await get(`${address}?${query.toString()}`, resultBatchRule);
    expect(a?.result).toEqual([
      {
        id: "partner-city/az-seki",
        name: "Şeki",
        description:
          "City in Azerbaijan. “Nuha” is its former name (until 1968). Its country is Azerbaijan, as asked. It is the only candidate that fits.",
        type: [
          { id: "PartnerCity", name: "Partner city abroad" },
          { id: "LocalGovernment", name: "Municipality or partner city" },
        ],
        score: 100,
        match: true,
        features: [
          { id: "name_similarity", value: 1 },
          { id: "country_agrees", value: true },
        ],
      },
    ]);
  });

  test.each([
    ["location as text", [{ pid: "location", v: "40.7, 46.4" }]],
    ["location as well-known text", [{ pid: "location", v: "POINT(46.4 40.7)" }]],
    [
      "latitude and longitude",
      [
        { pid: "latitude", v: 40.7 },
        { pid: "longitude", v: "46.4" },
      ],
    ],
    ["several countries", [{ pid: "country", v: ["AZ", { id: "country/kz" }] }]],
  ])("compare %s", async (_, properties) => {
    const results = await post("queries", { q: { query: "Kepez", properties } }, resultBatchRule);
    expect(results["q"]?.result[0]).toMatchObject({ id: "partner-city/az-gence-kepez", match: true });
  });

  test("tell the distance as a feature", async () => {
    const properties = [{ pid: "location", v: "44.54 18.67" }];
    const results = await post("queries", { q: { query: "Tuzla", properties } }, resultBatchRule);
    const distance = results["q"]?.result[0]?.features.find(({ id }) => id === "distance_km");
    expect(distance?.value).toBeGreaterThan(900);
  });

  test("with an odd cell spoil neither the batch nor themselves", async () => {
    const results = await post(
      "queries",
      {
        long: { query: "x".repeat(5_000) },
        blank: { query: "" },
        dash: { query: "—" },
        nameless: { properties: [{ pid: "country", v: "AZ" }] },
        place: {
          query: "Oş",
          properties: [
            { pid: "location", v: "unknown" },
            { pid: "country", v: " " },
          ],
        },
        unknown: { query: "Oş", properties: [{ pid: "P31", v: true }] },
        types: { query: "Oş", type: ["PartnerCity", "Province"], limit: 1_000 },
        __proto__: {},
      },
      resultBatchRule,
    );
    expect(Object.entries(results).map(([key, { result }]) => [key, result[0]?.id])).toEqual([
      ["long", undefined],
      ["blank", undefined],
      ["dash", undefined],
      ["nameless", undefined],
      ["place", "partner-city/kg-os"],
      ["unknown", "partner-city/kg-os"],
      ["types", "partner-city/kg-os"],
    ]);
  });

  test("answer under a key like __proto__ too", async () => {
    const response = await fetch(
      address,
      form({ queries: '{"__proto__": {"query": "Oş"}, "0": {"query": "Oş"}}' }),
    );
    const text = await response.text();
    expect(text).toMatch(/"__proto__":\{"result":\[\{"id":"partner-city\/kg-os"/);
  });

  test("by id find the entity", async () => {
    const results = await post("queries", { q: { query: "municipality/tr-ankara" } }, resultBatchRule);
    expect(results["q"]?.result).toMatchObject([{ id: "municipality/tr-ankara", score: 100, match: true }]);
  });

  test("with Lucene syntax or HTML in them are only text", async () => {
    const queries = [") OR (*:*", "foldedNames:*", "AND OR NOT", "<img src=x onerror=alert(1)>", "\\"];
    const batch = Object.fromEntries(queries.map((query, index) => [`q${index}`, { query }]));
    const results = await post("queries", batch, resultBatchRule);
    expect(Object.values(results).flatMap(({ result }) => result)).toEqual([]);
  });

  test("of a whole batch take one round trip", async () => {
    const batch = Object.fromEntries(
      seedRows("gazetteer/resolutions.csv")
        .slice(0, 100)
        .map(({ printed }, index) => [`q${index}`, { query: printed }]),
    );
    expect(await roundTrips(server.graph, () => post("queries", batch, resultBatchRule))).toEqual([
      "resolutionCandidates",
    ]);
  });

  test("none are no error", async () => {
    expect(await post("queries", {}, resultBatchRule)).toEqual({});
  });
});

describe("suggestions", () => {
  test("of entities go on where the last ones ended", async () => {
    const all: string[] = [];
    let cursor: number | undefined = 0;
    while (cursor !== undefined && all.length < 50) {
      const page: z.infer<typeof suggestedEntitiesRule> = await get(
        `${address}/suggest/entity?prefix=an&cursor=${cursor}`,
        suggestedEntitiesRule,
      );
      all.push(...page.result.map(({ id }) => id));
      cursor = page.cursor;
    }
    expect(all.length).toBeGreaterThan(10);
    expect(new Set(all).size).toBe(all.length);
    expect(all[0]).toBe("municipality/tr-ankara");
  });

  test("of entities say by which name, and know ids", async () => {
    const { result } = await get(`${address}/suggest/entity?prefix=Kirovab`, suggestedEntitiesRule);
    expect(result[0]).toMatchObject({
      id: "partner-city/az-gence",
      description: "City in Azerbaijan (“Kirovabad”)",
    });
    const byId = await get(`${address}/suggest/entity?prefix=person/turgut-ozal`, suggestedEntitiesRule);
    expect(byId.result).toMatchObject([{ name: "Turgut Özal", description: "Person in Türkiye" }]);
  });

  test.each(["", "?prefix=", "?prefix=%3C%3E", `?prefix=${"x".repeat(300)}`, "?prefix=a&prefix=b"])(
    "of entities for %j are none",
    async (query) => {
      expect(await get(`${address}/suggest/entity${query}`, suggestedEntitiesRule)).toEqual({ result: [] });
    },
  );

  test("take two round trips, or three with the look for an id", async () => {
    expect(
      await roundTrips(server.graph, () => get(`${address}/suggest/entity?prefix=an`, suggestedEntitiesRule)),
    ).toEqual(["entitiesByIds", "entitiesByIds", "search"]);
  });

  test("of types and properties look at ids and names, in any case", async () => {
    const types = await get(`${address}/suggest/type?prefix=belediy`, suggestedRule);
    expect(types.result.map(({ id }) => id)).toEqual(["Municipality"]);
    const cities = await get(`${address}/suggest/type?prefix=PARTNERC`, suggestedRule);
    expect(cities.result.map(({ id }) => id)).toEqual(["PartnerCity"]);
    const properties = await get(`${address}/suggest/property?prefix=geonames`, suggestedRule);
    expect(properties.result.map(({ id }) => id)).toEqual(["geoNamesId"]);
    const all = await get(`${address}/suggest/property?prefix=`, suggestedRule);
    expect(all.result.length).toBeGreaterThan(10);
    expect(await get(`${address}/suggest/type?prefix=zzz`, suggestedRule)).toEqual({ result: [] });
  });
});

describe("data extension", () => {
  const everything = async () =>
    (await get(`${address}/extend/propose?type=`, proposalRule)).properties.map(({ id }) => ({ id }));

  test("gives every property of a municipality", async () => {
    const { rows, meta } = await post(
      "extend",
      { ids: ["municipality/tr-konya"], properties: await everything() },
      extensionRule,
    );
    expect(meta.map(({ id }) => ({ id }))).toEqual(await everything());
    expect(rows["municipality/tr-konya"]).toMatchObject({
      country: [{ id: "country/tr", name: "Türkiye" }],
      province: [{ id: "province/tr-konya", name: "Konya" }],
      location: [{ str: "37.87135, 32.48464" }],
      latitude: [{ float: 37.87135 }],
      longitude: [{ float: 32.48464 }],
      name: [{ str: "Konya" }],
      otherNames: [{ str: "Iconium" }],
      kind: [{ str: "METROPOLITAN" }],
      partOf: [],
      geoNamesId: [{ int: 306571 }],
      agreementCount: [{ int: 8 }],
    });
    expect(rows["municipality/tr-konya"]?.["partners"]).toContainEqual({
      id: "partner-city/kg-biskek",
      name: "Bişkek",
    });
  });

  test("gives every property of anything, and nothing of what there is not", async () => {
    const ids = [
      "person/turgut-ozal",
      "country/az",
      "state/ru",
      "province/tr-bolu",
      "partner-city/az-seki",
      "no/such",
    ];
    const { rows } = await post("extend", { ids, properties: await everything() }, extensionRule);
    expect(Object.keys(rows)).toEqual(ids);
    expect(rows["person/turgut-ozal"]).toMatchObject({
      country: [{ id: "country/tr", name: "Türkiye" }],
      partners: [],
    });
    expect(Object.values(rows["no/such"] ?? {}).every((cell) => cell.length === 0)).toBe(true);
    expect(rows["partner-city/az-seki"]?.["partners"]?.length).toBeGreaterThan(2);
  });

  test("may come in the address as well", async () => {
    const extend = JSON.stringify({ ids: ["country/az"], properties: [{ id: "nameEn" }] });
    const { rows } = await get(`${address}?${new URLSearchParams({ extend }).toString()}`, extensionRule);
    expect(rows).toEqual({ "country/az": { nameEn: [{ str: "Azerbaijan" }] } });
  });

  test("takes one round trip, whatever the number of entities, and one for each kind of partners", async () => {
    const ids = seedRows("gazetteer/places.csv")
      .slice(0, 200)
      .map(({ id }) => id);
    const properties = [{ id: "country" }, { id: "province" }, { id: "latitude" }];
    expect(await roundTrips(server.graph, () => post("extend", { ids, properties }, extensionRule))).toEqual([
      "entitiesByIds",
    ]);
    expect(
      await roundTrips(server.graph, () =>
        post("extend", { ids, properties: [{ id: "partners" }] }, extensionRule),
      ),
    ).toEqual(["entitiesByIds", "municipalitiesByPartnerCityIds", "partnerCitiesByMunicipalityIds"]);
  });

  test("proposes what entities of a type can have, up to the limit", async () => {
    const ids = async (query: string) =>
      (await get(`${address}/extend/propose?${query}`, proposalRule)).properties.map(({ id }) => id);
    expect(await ids("type=Person")).toEqual(["country", "name", "nameEn", "kind", "wikidataId"]);
    expect(await ids("type=Municipality&limit=2")).toEqual(["country", "province"]);
    expect(await ids("type=Q515")).toEqual((await everything()).map(({ id }) => id));
  });
});

describe("what is wrong is told", () => {
  const tooMany = JSON.stringify(
    Object.fromEntries(Array.from({ length: 101 }, (_, n) => [n, { query: "Oş" }])),
  );
  test.each([
    ["{", 400, '"queries" must be JSON such as {"q0": {"query": "Bakü"}}, but is not JSON: "{"'],
    ["[]", 400, '"queries"'],
    ["null", 400, '"queries"'],
    ['{"q0": "Bakü"}', 400, '"queries.q0"'],
    ['{"q0": {}}', 400, '"queries.q0": must have a "query" or at least one of "properties".'],
    ['{"q0": {"query": 1}}', 400, '"queries.q0.query"'],
    ['{"q0": {"query": "Oş", "limit": 0}}', 400, '"queries.q0.limit"'],
    ['{"q0": {"query": "Oş", "type": "Q515"}}', 400, "must be one of Municipality, PartnerCity"],
    ['{"q0": {"query": "Oş", "type": ["Person", 5]}}', 400, '"queries.q0.type[1]"'],
    ['{"q0": {"query": "Oş", "properties": [{"p": "country"}]}}', 400, '"queries.q0.properties[0].pid"'],
    [
      '{"q0": {"query": "Oş", "properties": [{"pid": "country", "v": {}}]}}',
      400,
      '"queries.q0.properties[0].v"',
    ],
    [tooMany, 413, '"queries" must have at most 100 queries, but has 101'],
  ])("queries %s", async (queries, status, message) => {
    const told = await failure("", form({ queries }));
    expect(told.status).toBe(status);
    expect(told.message).toContain(message);
  });

  test.each([
    ["nonsense", 400, '"extend" must be JSON such as {"ids"'],
    ['{"ids": "x", "properties": []}', 400, '"extend.ids"'],
    ['{"ids": [], "properties": [{"id": "population"}]}', 400, 'one is "population"'],
    [
      JSON.stringify({ ids: Array.from({ length: 501 }, String), properties: [] }),
      413,
      "at most 500 entries",
    ],
  ])("extend %s", async (extend, status, message) => {
    const told = await failure("", form({ extend }));
    expect(told.status).toBe(status);
    expect(told.message).toContain(message);
  });

  test.each([
    ["", { method: "POST" }, 400, "The body must be a form"],
    [
      "",
      { method: "POST", body: '{"queries": {}}', headers: { "content-type": "application/json" } },
      400,
      "form",
    ],
    ["", form({ queries: "x".repeat(1_100_000) }), 413, "must not be longer than 1mb"],
    ["", { method: "DELETE" }, 405, "Expected one of GET, POST, OPTIONS, but got DELETE."],
    ["/suggest/entity", { method: "POST" }, 405, "Expected one of GET, OPTIONS, but got POST."],
    ["/suggest/entity?prefix=an&cursor=-1", {}, 400, '"cursor" must be a whole number'],
    ["/extend/propose?type=Person&limit=ten", {}, 400, '"limit" must be a whole number'],
    ["/nothing", {}, 404, "has no /nothing"],
    ["/view?id=municipality/none", {}, 404, '"municipality/none"'],
    ["/view", {}, 404, 'the id ""'],
    ["?callback=jQuery123", {}, 400, "CORS instead of JSONP"],
    ["?callback=alert(1)//&queries=%7B%7D", {}, 400, "CORS instead of JSONP"],
  ] as [string, RequestInit, number, string][])("%s %j", async (path, init, status, message) => {
    const told = await failure(path, init);
    expect(told.status).toBe(status);
    expect(told.message).toContain(message);
  });

  test("with Neo4j gone as 503, and an unexpected error as 500 without what is in it", async () => {
    const unreachable = new Graph(
      { uri: "bolt://127.0.0.1:9", username: "neo4j", password: "none" },
      { queryTimeoutMs: 1_000 },
    );
    await using lonely = await startTestServer(unreachable);
    const gone = await fetch(`${lonely.url}/reconcile/preview?id=country/az`);
    expect(gone.status).toBe(503);
    expect(await gone.text()).toContain("DATABASE_UNAVAILABLE");

    const broken = new Proxy(unreachable, {
      get: (target, name) =>
        name === "read"
          ? () => Promise.reject(new Error("MATCH (secret)"))
          : name === "close"
            ? () => Promise.resolve()
            : (Reflect.get(target, name) as unknown),
    });
    await using failing = await startTestServer(broken);
    const failed = await fetch(`${failing.url}/reconcile`, form({ queries: '{"q": {"query": "Oş"}}' }));
    expect(failed.status).toBe(500);
    expect(await failed.text()).not.toContain("secret");
    expect(String(failing.logged[0])).toContain("MATCH (secret)");
  });
});

describe("cross-origin access", () => {
  test.each(["", "/suggest/entity", "/extend/propose", "/preview", "/nothing"])(
    "a preflight of %j is answered",
    async (path) => {
      const response = await fetch(address + path, {
        method: "OPTIONS",
        headers: {
          Origin: "https://example.org",
          "Access-Control-Request-Method": "POST",
          "Access-Control-Request-Headers": "content-type",
        },
      });
      expect(response.status).toBe(204);
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      expect(response.headers.get("access-control-allow-methods")).toContain("POST");
      expect(response.headers.get("access-control-allow-headers")?.toLowerCase()).toContain("content-type");
    },
  );

  test("is not opened anywhere else", async () => {
    const response = await fetch(`${server.url}/health`, { headers: { Origin: "https://example.org" } });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("the address in the manifest", () => {
  /** `fetch` refuses to send a Host of one's own. */
  function manifestFor(headers: Record<string, string>): Promise<z.infer<typeof manifestRule>> {
    return new Promise((resolve, reject) => {
      httpRequest(address, { headers }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part: string) => (text += part));
        response.on("end", () => resolve(manifestRule.parse(JSON.parse(text))));
      })
        .on("error", reject)
        .end();
    });
  }

  test.each([
    [{}, () => address],
    [{ Host: "graph.example.org:8080" }, () => "http://graph.example.org:8080/reconcile"],
    [{ Host: "[::1]:4000" }, () => "http://[::1]:4000/reconcile"],
    [
      { "X-Forwarded-Proto": "https", "X-Forwarded-Host": "example.org", "X-Forwarded-Prefix": "/graph" },
      () => "https://example.org/graph/reconcile",
    ],
    [{ "X-Forwarded-Proto": "https, http" }, () => address.replace("http:", "https:")],
    [
      {
        "X-Forwarded-Proto": "javascript",
        "X-Forwarded-Host": 'evil"><script>',
        "X-Forwarded-Prefix": "//x y",
      },
      () => address,
    ],
  ])("with %j", async (headers, expected) => {
    const { suggest, preview, extend } = await manifestFor(headers);
    expect(suggest.entity.service_url).toBe(expected());
    expect(preview.url).toBe(`${expected()}/preview?id={{id}}`);
    expect(extend.propose_properties.service_url).toBe(expected());
  });

  test("is kept by no cache", async () => {
    expect((await fetch(address)).headers.get("cache-control")).toBe("no-store");
  });
});

describe("the preview", () => {
  const hostile = `"><script>alert('x')</script>&`;
  const entity: EntityRow = {
    id: "partner-city/az-seki",
    name: hostile,
    nameEn: `EN ${hostile}`,
    nameLocal: `LOCAL ${hostile}`,
    localLanguage: "az",
    searchNames: [],
    kind: "CITY",
    geoNamesId: 1,
    wikidataId: "Q1",
    agreementCount: 2,
    latitude: 41,
    longitude: 47,
    otherNames: Array.from({ length: 13 }, (_, n) => ({
      text: `${n} ${hostile}`,
      language: null,
      kind: "VARIANT",
      from: null,
      until: null,
    })),
    countries: [{ id: "country/az", name: hostile, nameEn: hostile, foldedNames: [] }],
    province: null,
    city: null,
  };

  test("shows hostile names as text", () => {
    const page = previewPage(entity);
    expect(page).not.toContain("<script");
    expect(page.split("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;")).toHaveLength(18);
    expect(page).toContain(", …");
  });

  test("may load and run nothing, and be framed by anybody", async () => {
    const response = await fetch(`${address}/preview?id=partner-city%2Faz-seki`);
    const policy = response.headers.get("content-security-policy");
    expect(policy).toBe(previewHeaders["Content-Security-Policy"]);
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]+='; base-uri 'none'; form-action 'none'; frame-ancestors \*$/,
    );
    const page = await response.text();
    expect(page).not.toMatch(/<(script|link|img|iframe)|https?:|url\(|@import/i);
    expect(page).toContain("<h1>Şeki</h1>\n<p>City in Azerbaijan</p>");
  });

  test("of an id that nothing has says so, as text", async () => {
    const response = await fetch(`${address}/preview?id=${encodeURIComponent(hostile)}`);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
    expect(await response.text()).toContain("“&quot;&gt;&lt;script&gt;");
  });
});

describe("the view", () => {
  test.each([
    "municipality/tr-ankara",
    "partner-city/kg-os",
    "person/turgut-ozal",
    "country/az",
    "doctrine/eurasia",
  ])("of %s opens the playground with a query that answers", async (id) => {
    const exists = await fetch(`${address}/view?id=${encodeURIComponent(id)}`, { redirect: "manual" });
    if (exists.status === 404) throw new Error(`The graph has no ${id}.`);
    expect(exists.status).toBe(302);
    const target = new URL(exists.headers.get("location") ?? "", `${address}/view`);
    expect(target.pathname).toBe("/graphql");
    const data = await server.query<{ node: { id: string } }>(
      target.searchParams.get("query") ?? "",
      JSON.parse(target.searchParams.get("variables") ?? "") as Record<string, unknown>,
    );
    expect(data.node.id).toBe(id);
  });
});
