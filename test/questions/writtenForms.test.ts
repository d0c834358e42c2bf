import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../support/testServer.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

interface Resolved {
  readonly match: { readonly node: { readonly id: string } } | null;
  readonly candidates: readonly {
    readonly node: { readonly id: string };
    readonly verdict: string;
    readonly explanation: string;
  }[];
}

async function resolve(name: object, first = 5): Promise<Resolved | undefined> {
  const { resolve: found } = await server.query<{ resolve: readonly Resolved[] }>(
    `query ($names: [NameInput!]!, $first: Int!) { resolve(names: $names, first: $first) {
      match { node { id } } candidates { node { id } verdict explanation(language: EN) }
    } }`,
    { names: [name], first },
  );
  return found[0];
}

const keciorenIn = (province: string) => ({ name: "Keçiören", type: "MUNICIPALITY", province });
const KECIOREN = "municipality/tr-ankara-kecioren";
const SEKI = "partner-city/az-seki";

/** What one name is resolved to, with each of the texts beside it. */
async function each<Told>(
  texts: readonly string[],
  nameWith: (text: string) => object,
  tell: (resolved: Resolved) => Told,
): Promise<Record<string, Told>> {
  const { resolve: found } = await server.query<{ resolve: readonly Resolved[] }>(
    `query ($names: [NameInput!]!) { resolve(names: $names) {
      match { node { id } } candidates { node { id } verdict explanation(language: EN) }
    } }`,
    { names: texts.map(nameWith) },
  );
  return Object.fromEntries(found.map((resolved, index) => [texts[index] ?? "", tell(resolved)]));
}

const all = (texts: readonly string[], value: string) =>
  Object.fromEntries(texts.map((text) => [text, value]));
const matchOf = ({ match }: Resolved) => match?.node.id;
const verdictOf = ({ candidates }: Resolved) => candidates[0]?.verdict;

describe("a province or country is known in the forms that people write", () => {
  test("a province", async () => {
    const texts = [
      "Ankara ili",
      "ANKARA İLİ",
      "Ankara il",
      "ANKARA (06)",
      "ANKARA(06)",
      "Ankara [06]",
      "Ankara (TR-06)",
      "06",
      "6",
      "TR06",
      "tr-6",
      "06 Ankara",
      "06-Ankara",
      "Ankara/Türkiye",
      "Ankara, Turkey",
      "Ankara - Türkiye",
      "Ankara'nın",
      "Ankaranın",
      "Ankara Province",
      "Province of Ankara",
      "Ankara vilayeti",
      "Ankara Valiliği",
      "Анкара",
      "province/tr-ankara",
    ];
    expect(await each(texts, keciorenIn, matchOf)).toEqual(all(texts, KECIOREN));
    expect((await resolve(keciorenIn("ANKARA (06)")))?.candidates[0]?.explanation).toContain(
      "Its province is Ankara, as asked.",
    );
  });

  test("a country", async () => {
    const texts = [
      "AZ",
      "az",
      "AZE",
      "aze",
      "Azerbaijan",
      "AZERBAYCAN",
      "azerbaycan",
      "Azerbeycan",
      "Azərbaycan",
      "Азербайджан",
      "Aserbaidschan",
      "Azerbaïdjan",
      "Azerbaijan Republic",
      "Republic of Azerbaijan",
      "The Republic of Azerbaijan",
      "Azerbaijan, Rep.",
      "Azerbaycan Cumhuriyeti",
      "Azerbaycan Cum.",
      "Azərbaycan Respublikası",
      "Azerbaycan (AZ)",
      "Azerbaijan / Azerbaycan",
      "Azerbaycan'ın",
      "Azerbaycan’da",
      "Azerbaycanda",
      "country/az",
    ];
    expect(await each(texts, (country) => ({ name: "Şeki", country }), matchOf)).toEqual(all(texts, SEKI));
  });

  test("another one contradicts, also one that the graph does not have", async () => {
    const provinces = [
      "Konya",
      "KONYA (42)",
      "42",
      "Konya ili",
      "TR-42",
      "Hakkari",
      "HAKKÂRİ ili",
      "30",
      "Şırnak",
    ];
    expect(await each(provinces, keciorenIn, verdictOf)).toEqual(all(provinces, "CONTRADICTED"));
    const countries = [
      "KZ",
      "Kazakhstan",
      "Kazakistan'ın",
      "BA",
      "Bosna-Hersek",
      "Germany",
      "Almanya",
      "Deutschland",
      "Россия",
      "Gürcistan",
      "T.C.",
      "Republic of Turkey",
    ];
    expect(await each(countries, (country) => ({ name: "Şeki", country }), verdictOf)).toEqual(
      all(countries, "CONTRADICTED"),
    );
  });
});

describe("a text that names nothing known is unknown, not a contradiction", () => {
  const texts = ["Wakanda", "unknown", "bilinmiyor", "?", "n/a", "Kafkasya", "-"];

  test("a country", async () => {
    expect(await each(texts, (country) => ({ name: "Şeki", country }), verdictOf)).toEqual(
      all(texts, "NAME_ALONE"),
    );
    expect((await resolve({ name: "Şeki", country: "Wakanda" }))?.candidates[0]?.explanation).toContain(
      "“Wakanda” names no country that the graph knows.",
    );
  });

  test("a province", async () => {
    expect(await each([...texts, "99"], keciorenIn, matchOf)).toEqual(all([...texts, "99"], KECIOREN));
  });
});

describe("words beside a name, suffixes, brackets and abbreviations are no obstacle", () => {
  test.each([
    [
      "municipality/tr-konya",
      { type: "MUNICIPALITY" },
      [
        "Konya Belediyesi",
        "Konya Bld.",
        "Konya BŞB",
        "T.C. Konya Büyükşehir Belediyesi",
        "Konya'nın",
        "Konyanın",
        "Konya (Türkiye)",
        "konya buyuksehir",
        "Konya Municipality",
      ],
    ],
    [
      "municipality/tr-bursa-osmangazi",
      { type: "MUNICIPALITY" },
      ["Osmangazi/Bursa", "BURSA (OSMANGAZİ)", "Osmangazi Bld. / BURSA"],
    ],
    [
      SEKI,
      { country: "AZ" },
      [
        "Şeki’nin",
        "Şeki'de",
        "Sheki (Şəki)",
        "Şeki/Azerbaycan",
        "Şəki şəhəri",
        "Sheki City",
        "Şekinin",
        "г. Шеки",
        "Шеки",
      ],
    ],
    ["province/tr-ankara", { country: "TR" }, ["Ankara ili", "Ankara province", "Province of Ankara"]],
    [
      "municipality/tr-ankara",
      { country: "TR" },
      ["Ankara Belediyesi", "Ankara BŞB", "Ankara Büyükşehir Bld."],
    ],
  ])("%s", async (id, known, texts) => {
    expect(await each(texts, (name) => ({ name, ...known }), matchOf)).toEqual(all(texts, id));
  });
});

test("a region is not the city that bears its name", async () => {
  for (const name of [
    "Akmola Region",
    "Akmola oblast",
    "Akmola Oblastı",
    "Akmola bölgesi",
    "Akmola Province",
    "Ақмола облысы",
    "Akmola obl.",
  ]) {
    expect((await resolve({ name, country: "KZ" }))?.match, name).toBeNull();
  }
});

test("where a municipality and a province bear the name, the answer says how to ask for one", async () => {
  const found = await resolve({ name: "Ankara" });
  expect(found?.match).toBeNull();
  expect(found?.candidates[0]?.explanation).toMatch(/give the type .*Turkish municipality.*Turkish province/);
  expect((await resolve({ name: "Ankara", type: "PROVINCE" }))?.match?.node.id).toBe("province/tr-ankara");
});

test("the match does not depend on how many candidates are asked for", async () => {
  expect(await resolve({ name: "Şeki", country: "AZ" }, 0)).toEqual({
    match: { node: { id: SEKI } },
    candidates: [],
  });
});

test("a location is read with decimal commas, or told to be unreadable", async () => {
  const reconcile = async (properties: object[]) => {
    const queries = JSON.stringify({ q: { query: "Şeki", properties } });
    const response = await fetch(`${server.url}/reconcile`, {
      method: "POST",
      body: new URLSearchParams({ queries }),
    });
    const { q } = (await response.json()) as { q: { result: { description: string; match: boolean }[] } };
    return q.result[0];
  };
  const found = await reconcile([
    { pid: "latitude", v: "41,19" },
    { pid: "longitude", v: "47,17" },
  ]);
  expect(found?.match).toBe(true);
  expect((await reconcile([{ pid: "location", v: "41,19; 47,17" }]))?.match).toBe(true);
  expect((await reconcile([{ pid: "location", v: "near the river" }]))?.description).toContain(
    "The location “near the river” cannot be read",
  );
});
