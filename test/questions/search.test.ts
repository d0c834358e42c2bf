import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { luceneQuery } from "../../src/questions/search/luceneQuery.ts";
import { nearestName } from "../../src/questions/search/nearestName.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

interface Found {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly matchedName: string;
    readonly node: { readonly id: string; readonly name: string };
  }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

async function search(text: string, page = "first: 50"): Promise<Found> {
  const { search: found } = await server.query<{ search: Found }>(
    `query ($text: String!) { search(text: $text, ${page}) { totalCount edges { matchedName node { id name } } pageInfo { endCursor hasNextPage } } }`,
    { text },
  );
  return found;
}

describe("finds a name however it is typed, as the best match", () => {
  test.each([
    ["municipality/tr-igdir", ["Iğdır", "IGDIR", "iğdır", "igdir", "IĞDIR", "İĞDİR", "ıgdır"]],
    ["partner-city/az-seki", ["Şeki", "seki", "SEKI", "ŞEKİ", "Şəki", "Şekü", "Sheki"]],
    ["municipality/tr-sanliurfa", ["sanliurfa", "ŞANLIURFA", "Sanlıurfa", "şanliurfa"]],
    ["municipality/tr-ankara-kecioren", ["kecioren", "KEÇİÖREN", "keciören", "Kecioern"]],
    ["partner-city/kz-cimkent", ["Çimkent", "cimkent", "Shymkent", "Шымкент", "ШЫМКЕНТ"]],
    ["partner-city/az-gence-kepez", ["gence kepez", "Gence-Kepez"]],
    ["partner-city/kz-astana", ["Astana", "Akmola", "Nur-Sultan", "nursultan", "Tselinograd"]],
    ["partner-city/kg-manas", ["Celalabad", "celalabat", "Jalal-Abad"]],
    ["country/az", ["Azerbaycan", "azerbaijan", "AZƏRBAYCAN"]],
  ])("%s", async (id, spellings) => {
    for (const spelling of spellings) {
      const ids = (await search(spelling)).edges.map(({ node }) => node.id);
      expect(ids.slice(0, 2), spelling).toContain(id);
    }
  });

  test("sehir finds every Şehir, inside names too", async () => {
    const names = (await search("sehir")).edges.map(({ node }) => node.name);
    expect(names).toEqual(expect.arrayContaining(["Eskişehir", "Nevşehir", "Kırşehir"]));
  });

  test.each([
    ["bakuu", "partner-city/az-baku"],
    ["gencee", "partner-city/az-gence"],
    ["igdr", "municipality/tr-igdir"],
  ])(
    "%s, misspelt, means a name of its length rather than a longer one with such a word",
    async (text, id) => {
      expect((await search(text)).edges[0]?.node.id).toBe(id);
    },
  );

  test.each([
    ["istnabl", "municipality/tr-istanbul"],
    ["kecorn", "municipality/tr-ankara-kecioren"],
    ["gencw kepwz", "partner-city/az-gence-kepez"],
  ])("%s, of two letters wrong, is found because nothing is nearer", async (text, id) => {
    const { edges, totalCount } = await search(text);
    expect(edges[0]?.node.id).toBe(id);
    expect(totalCount).toBe(edges.length);
  });

  test("what is as far as two letters is not found beside what is nearer", async () => {
    const { edges, totalCount } = await search("manisa");
    const names = edges.map(({ node }) => node.name);
    expect(names[0]).toBe("Manisa");
    expect(names).not.toContain("Manas");
    expect(totalCount).toBe(names.length);
  });

  test("the beginning of a name is enough", async () => {
    expect((await search("Semer")).edges[0]?.node.id).toBe("partner-city/uz-semerkant");
  });

  test("says by which name", async () => {
    const [first] = (await search("ali bayramli")).edges;
    expect(first).toEqual({
      matchedName: "Ali Bayramlı",
      node: { id: "partner-city/az-sirvan", name: "Şirvan" },
    });
  });

  test("nothing gives an empty list, not an error", async () => {
    expect(await search("Xyzzyqwwv")).toMatchObject({ totalCount: 0, edges: [] });
  });

  test("Lucene's syntax is text", async () => {
    for (const text of [
      "AND",
      "a OR NOT",
      "sehir) OR (*:*",
      'name:"x" ~2',
      "to",
      "[a TO b]",
      "\\",
      "foo^9 && bar",
    ]) {
      if (/[a-z]/i.test(text)) await search(text);
    }
    expect((await search("*:* seki")).edges.every(({ node }) => node.name !== "Ankara")).toBe(true);
  });

  test("pages follow one another", async () => {
    const whole = await search("an");
    expect(whole.totalCount).toBeGreaterThan(7);
    const first = await search("an", "first: 4");
    const second = await search("an", `first: 4, after: "${first.pageInfo.endCursor}"`);
    expect([...first.edges, ...second.edges]).toEqual(whole.edges.slice(0, 8));
  });
});

test("luceneQuery asks for every word", () => {
  expect(luceneQuery("gence kepez", 2)).toBe(
    "+(foldedNames:(gence^8 gence*^4 gence~1) foldedEndings:gence*^2) +(foldedNames:(kepez^8 kepez*^4 kepez~1) foldedEndings:kepez*^2)",
  );
  expect(luceneQuery("semerkant", 1)).toContain("semerkant~1");
  expect(luceneQuery("semerkant", 2)).toContain("semerkant~2");
  expect(luceneQuery("or an", 1)).toBe('+(foldedNames:"or") +(foldedNames:(an^8 an*))');
});

test("nearestName prefers a name that contains the text", () => {
  expect(nearestName("seki", ["Sako", "Şekipınar", "Şəki"])).toBe("Şəki");
  expect(nearestName("sehir", ["Sofia", "Nevşehir"])).toBe("Nevşehir");
  expect(nearestName("bakuu", ["Ganja", "Bakü"])).toBe("Bakü");
  expect(nearestName("x", [])).toBe("");
});
