import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedRows } from "../support/seedRows.ts";
import { roundTrips } from "../support/roundTrips.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

interface Candidate {
  readonly node: { readonly id: string };
  readonly score: number;
  readonly match: boolean;
  readonly verdict: string;
  readonly explanation: string;
  readonly parts: readonly {
    readonly kind: string;
    readonly agreement: string | null;
    readonly points: number;
    readonly distanceKm: number | null;
  }[];
  readonly matchedName: {
    readonly text: string;
    readonly kind: string;
    readonly until: { readonly edtf: string } | null;
    readonly similarity: number;
  };
}

interface Resolution {
  readonly name: string;
  readonly match: { readonly node: { readonly id: string } } | null;
  readonly candidates: readonly Candidate[];
}

const QUERY = `query ($names: [NameInput!]!, $first: Int! = 5) { resolve(names: $names, first: $first) {
  name
  match { node { id } }
  candidates {
    node { id }
    score match verdict
    explanation(language: EN)
    parts { kind agreement points distanceKm }
    matchedName { text kind until { edtf } similarity }
  }
} }`;

interface Name {
  readonly name: string | undefined;
  readonly type?: string;
  readonly country?: string | undefined;
  readonly province?: string | undefined;
  readonly near?: { readonly latitude: number; readonly longitude: number };
}

async function resolve(names: readonly Name[], first = 5): Promise<readonly Resolution[]> {
  const { resolve: resolutions } = await server.query<{ resolve: readonly Resolution[] }>(QUERY, {
    names,
    first,
  });
  return resolutions;
}

/** The ids of the candidates of one name. */
async function candidates(name: Name): Promise<readonly string[]> {
  return (await resolve([name]))[0]?.candidates.map(({ node }) => node.id) ?? [];
}

/** The one candidate that a name clearly means; null when there is none. */
async function match(name: Name): Promise<string | null> {
  return (await resolve([name]))[0]?.match?.node.id ?? null;
}

describe("every name that the paper prints", () => {
  const rows = seedRows("gazetteer/resolutions.csv");
  const wherever = ({ country, province }: (typeof rows)[number]) => ({
    country,
    province,
  });
  const typeOf = ({ side }: (typeof rows)[number]) =>
    side === "municipality" ? "MUNICIPALITY" : "PARTNER_CITY";

  /** Resolves all of them, a hundred at a time. */
  async function resolveAll(describeRow: (row: (typeof rows)[number]) => Omit<Name, "name">) {
    const names = rows.map((row) => ({ name: row["printed"], ...describeRow(row) }));
    const resolutions: Resolution[] = [];
    for (let from = 0; from < names.length; from += 100) {
      resolutions.push(...(await resolve(names.slice(from, from + 100))));
    }
    return resolutions;
  }

  const places = rows.map(({ place }) => place);

  test("is there", () => {
    expect(rows.length).toBe(237);
  });

  test("with its country and province means its place, and clearly so", async () => {
    const resolutions = await resolveAll(wherever);
    expect(resolutions.map(({ candidates: [first] }) => first?.node.id)).toEqual(places);
    expect(resolutions.map((resolution) => resolution.match?.node.id)).toEqual(places);
  });

  test("with its type beside them the same", async () => {
    const resolutions = await resolveAll((row) => ({ ...wherever(row), type: typeOf(row) }));
    expect(resolutions.map((resolution) => resolution.match?.node.id)).toEqual(places);
  });

  test("alone is never taken for a place, least of all for a wrong one", async () => {
    const resolutions = await resolveAll(() => ({}));
    expect(resolutions.filter((resolution) => resolution.match !== null)).toEqual([]);
  });

  test("with a wrong country is never taken for anything", async () => {
    const resolutions = await resolveAll(() => ({ country: "BA" }));
    expect(resolutions.filter((resolution) => resolution.match !== null)).toEqual([]);
  });
});

describe("spellings", () => {
  test.each([
    [
      "partner-city/kz-cimkent",
      "KZ",
      ["Çimkent", "CIMKENT", "cimkent", "Shymkent", "Шымкент", "ШЫМКЕНТ", "Чимкент"],
    ],
    ["partner-city/az-seki", "Azerbaycan", ["Şeki", "seki", "SEKİ", "ŞƏKİ", "Sheki", "Шеки", "Şəki şəhəri"]],
    [
      "partner-city/az-gence",
      "Azerbaijan",
      ["Gence", "Gəncə", "Ganja", "Kirovabad", "Гянджа", "Yelizavetpol"],
    ],
    ["partner-city/kg-tas-komur", "Kyrgyz Republic", ["Taş-Kömür", "Taskomur", "Таш-Кумыр", "tas komur"]],
    [
      "municipality/tr-ankara-kecioren",
      "TR",
      ["Keçiören", "kecioren", "KECIOREN", "Keçiören Belediyesi", "Keçiorenn"],
    ],
    ["municipality/tr-sanliurfa", "Turkey", ["Şanlıurfa Büyükşehir Belediyesi", "Urfa Belediyesi"]],
    ["partner-city/kz-semey", "Kazakstan", ["Semipalatinsk", "Semipalantinsk", "Semipalatnsk", "Семей"]],
  ])("of %s in %s", async (id, country, names) => {
    const type = "LOCAL_GOVERNMENT";
    const resolutions = await resolve(names.map((name) => ({ name, country, type })));
    expect(resolutions.map(({ name, match: found }) => [name, found?.node.id])).toEqual(
      names.map((name) => [name, id]),
    );
  });

  test("say by which name and since when it is no longer called so", async () => {
    const [resolution] = await resolve([{ name: "Ali-Bayramli", country: "AZ" }]);
    expect(resolution?.candidates[0]).toMatchObject({
      node: { id: "partner-city/az-sirvan" },
      matchedName: { text: "Ali Bayramlı", kind: "FORMER", until: { edtf: "2008" }, similarity: 1 },
      explanation:
        "“Ali-Bayramli” is its former name “Ali Bayramlı” (1938 to 2008). Its country is Azerbaijan, as asked. It is the only candidate that fits.",
    });
  });

  test("are told in Turkish unless English is asked for", async () => {
    const { resolve: answer } = await server.query(
      '{ resolve(names: [{ name: "Nuha", country: "AZ" }]) { candidates { explanation parts { text } } } }',
    );
    expect(answer).toEqual([
      {
        candidates: [
          {
            explanation: "“Nuha”: eski adı (–1968). İstendiği gibi, ülkesi: Azerbaycan. Uyan tek aday bu.",
            parts: [{ text: "“Nuha”: eski adı (–1968)." }, { text: "İstendiği gibi, ülkesi: Azerbaycan." }],
          },
        ],
      },
    ]);
  });
});

describe("places that share a name", () => {
  const tuzlaInBosnia = { latitude: 44.54, longitude: 18.67 };

  test("Tuzla in İstanbul is not Tuzla in Bosnia", async () => {
    const [byCountry, byDistance, alone, right] = await resolve([
      { name: "Tuzla", country: "BA" },
      { name: "Tuzla", near: tuzlaInBosnia },
      { name: "Tuzla" },
      { name: "Tuzla", country: "TR", near: { latitude: 40.82, longitude: 29.3 } },
    ]);
    expect(byCountry).toMatchObject({ match: null, candidates: [{ score: 60, verdict: "CONTRADICTED" }] });
    expect(byDistance).toMatchObject({ match: null, candidates: [{ score: 60, verdict: "CONTRADICTED" }] });
    expect(byDistance?.candidates[0]?.parts[1]?.distanceKm).toBeGreaterThan(900);
    expect(alone).toMatchObject({ match: null, candidates: [{ score: 100, verdict: "NAME_ALONE" }] });
    expect(right).toMatchObject({ match: { node: { id: "municipality/tr-istanbul-tuzla" } } });
  });

  test("Kepez is in Antalya or in Ganja, as the rest says", async () => {
    expect(await match({ name: "Kepez" })).toBeNull();
    expect(await match({ name: "Kepez", country: "TR" })).toBe("municipality/tr-antalya-kepez");
    expect(await match({ name: "Kepez", province: "TR-07" })).toBe("municipality/tr-antalya-kepez");
    expect(await match({ name: "Kepez", country: "AZ" })).toBe("partner-city/az-gence-kepez");
    expect(await match({ name: "Kepez", near: { latitude: 40.7, longitude: 46.4 } })).toBe(
      "partner-city/az-gence-kepez",
    );
  });

  test("Ankara is a province and a municipality, as long as nothing says which", async () => {
    const [both, municipality, province] = await resolve([
      { name: "Ankara", country: "TR" },
      { name: "Ankara", country: "TR", type: "MUNICIPALITY" },
      { name: "Ankara", type: "PROVINCE" },
    ]);
    expect(both?.match).toBeNull();
    expect(both?.candidates.slice(0, 2).map(({ verdict }) => verdict)).toEqual(["AMBIGUOUS", "AMBIGUOUS"]);
    expect(municipality?.match?.node.id).toBe("municipality/tr-ankara");
    expect(province?.match?.node.id).toBe("province/tr-ankara");
  });

  test("Куба is a spelling of Guba, but not the island", async () => {
    expect(await match({ name: "Куба", country: "CU" })).toBeNull();
    expect(await match({ name: "Куба", country: "AZ" })).toBe("partner-city/az-guba");
  });
});

describe("Merkez and Büyükşehir", () => {
  test.each(["Bolu", "TR-14", "tr-14", "province/tr-bolu", "BOLU"])(
    "mean the municipality of %s",
    async (province) => {
      expect(await match({ name: "Merkez", province })).toBe("municipality/tr-bolu");
      expect(await match({ name: "Merkez Belediyesi", province })).toBe("municipality/tr-bolu");
    },
  );

  test("mean nothing without a province, or in one that does not exist", async () => {
    expect(await candidates({ name: "Merkez" })).toEqual([]);
    expect(await candidates({ name: "Büyükşehir", province: "Atlantis" })).toEqual([]);
  });
});

describe("other kinds", () => {
  test.each([
    [{ name: "TIKA" }, "organisation/tika"],
    [{ name: "Suleyman Demirel", type: "PERSON", country: "TR" }, "person/suleyman-demirel"],
    [{ name: "Turkey", type: "COUNTRY" }, "country/tr"],
    [{ name: "KAZ", type: "NATION" }, "country/kz"],
    [{ name: "Rusya Federasyonu", type: "NATION" }, "state/ru"],
    [{ name: "AK Parti", type: "PARTY" }, "party/ak-parti"],
    [{ name: "person/turgut-ozal" }, "person/turgut-ozal"],
  ])("%j", async (name, id) => {
    expect(await match(name)).toBe(id);
  });

  test("every node with names is found by its id", async () => {
    for (const list of ["people", "organisations", "doctrines", "parties", "states", "provinces"]) {
      const { all } = await server.query<{ all: { nodes: readonly { id: string }[] } }>(
        `{ all: ${list}(first: 100) { nodes { id } } }`,
      );
      const ids = all.nodes.map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(2);
      const resolutions = await resolve(
        ids.map((name) => ({ name })),
        1,
      );
      expect(resolutions.map((resolution) => resolution.match?.node.id)).toEqual(ids);
    }
  });
});

test("the score is the sum of its parts", async () => {
  const near = { latitude: 41, longitude: 29 };
  const names = ["Tuzla", "Kepes", "Ankara", "Gence Belediyesi", "Süleyman Demirel", "Kazakistan"];
  const resolutions = await resolve(
    names.map((name) => ({ name, type: "MUNICIPALITY", country: "TR", province: "İstanbul", near })),
    20,
  );
  const all = resolutions.flatMap((resolution) => resolution.candidates);
  expect(all.length).toBeGreaterThan(6);
  for (const { score, parts } of all) {
    const sum = parts.reduce((total, { points }) => total + points, 0);
    expect(score).toBe(Math.max(0, Math.min(100, sum)));
    expect(parts.map(({ kind }) => kind)).toEqual(["NAME", "TYPE", "COUNTRY", "PROVINCE", "DISTANCE"]);
  }
  for (const { candidates: ranked } of resolutions) {
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  }
});

describe("odd input", () => {
  test("is only text", async () => {
    const names = [
      "",
      "   ",
      "—",
      "AND",
      "a OR NOT",
      "to",
      ") OR (*:*",
      '*:* foldedNames:"x"~2',
      "[a TO b]",
      "\\",
      "foo^9 && bar || !baz",
      "foldedNames:(ankara)",
      "<script>alert(1)</script>",
      "'; MATCH (n) DETACH DELETE n //",
      "\u0000\u202e",
      "x".repeat(200),
      "ali bal can dal eli fil gul hal ".repeat(6),
      "工業 ٱلْعَرَبِيَّة ไทย",
      "__proto__/x",
      "municipality/does-not-exist",
    ];
    const resolutions = await resolve(names.map((name) => ({ name })));
    expect(resolutions.map(({ name }) => name)).toEqual(names);
    expect(resolutions.filter((resolution) => resolution.match !== null)).toEqual([]);
    expect(server.logged).toEqual([]);
  });

  test("the same name twice has the same answer twice", async () => {
    const [one, two] = await resolve([
      { name: "Seki", country: "AZ" },
      { name: "Seki", country: "AZ" },
    ]);
    expect(one).toEqual(two);
    expect(one?.match?.node.id).toBe("partner-city/az-seki");
  });
});

describe("limits", () => {
  test.each([
    [
      { names: Array.from({ length: 101 }, () => ({ name: "Oş" })) },
      '"names" must have at most 100 names, but got 101',
    ],
    [
      { names: [{ name: "Oş" }, { name: "x".repeat(201) }] },
      '"names[1].name" must have at most 200 characters, but got 201',
    ],
    [{ names: [{ name: "Oş" }], first: 21 }, '"first" must be a whole number from 0 to 20, but got 21'],
    [{ names: [{ name: "Oş" }], first: -1 }, '"first" must be a whole number from 0 to 20, but got -1'],
    [{ names: [{ name: "Oş", near: { latitude: 91, longitude: 0 } }] }, "91"],
    [{ names: [{ name: "Oş", type: "CITY" }] }, "CITY"],
  ])("%#: %s", async (variables, message) => {
    const [error] = await server.errors(QUERY, variables);
    expect(error).toMatchObject({
      message: expect.stringContaining(message) as string,
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  test("first cuts the list of candidates, and none are asked for with 0", async () => {
    expect((await resolve([{ name: "Ankara" }], 1))[0]?.candidates).toHaveLength(1);
    expect((await resolve([{ name: "Ankara" }], 0))[0]?.candidates).toEqual([]);
    expect(await resolve([])).toEqual([]);
  });

  test("a list below each of many names counts for each of them", async () => {
    const query = `query ($names: [NameInput!]!) { resolve(names: $names, first: 20) { candidates { node { ... on Municipality { agreements(first: 500) { nodes { id } } } } } } }`;
    const [error] = await server.errors(query, {
      names: Array.from({ length: 100 }, () => ({ name: "Oş" })),
    });
    expect(error?.message).toContain("the most that it may is 500000");
    await server.query(query, { names: [{ name: "Konya" }] });
  });
});

describe("round trips", () => {
  const hundred = seedRows("gazetteer/resolutions.csv")
    .slice(60, 160)
    .map(({ printed, country, province }) => ({ name: printed, country, province }));

  test("are one for the candidates of a hundred names, one for areas where some differ, and one for the nodes of each type", async () => {
    expect(hundred).toHaveLength(100);
    expect(await roundTrips(server.graph, () => resolve(hundred, 1))).toEqual([
      "knownAreas",
      "municipalitiesByIds",
      "partnerCitiesByIds",
      "resolutionCandidates",
    ]);
  });

  test("are two when no node is asked for, and one where no area differs", async () => {
    const query =
      "query ($names: [NameInput!]!) { resolve(names: $names) { candidates { score verdict matchedName { text } explanation } } }";
    expect(await roundTrips(server.graph, () => server.query(query, { names: hundred }))).toEqual([
      "knownAreas",
      "resolutionCandidates",
    ]);
    const names = [{ name: "Şeki", country: "AZ" }];
    expect(await roundTrips(server.graph, () => server.query(query, { names }))).toEqual([
      "resolutionCandidates",
    ]);
  });

  test("are none without names", async () => {
    expect(await roundTrips(server.graph, () => resolve([]))).toEqual([]);
  });
});
