import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { foldName } from "../../src/domain/foldName.ts";
import { defineQuery } from "../../src/neo4j/query.ts";
import { plainCypher } from "../support/plainCypher.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

const namedNodes = defineQuery(
  plainCypher(
    "MATCH (node:Fact) WHERE node.foldedNames IS NOT NULL RETURN node.id AS id, node.searchNames AS names, node.foldedNames AS folded, node.nameLocal AS local",
    "namedNodes",
  ),
  {
    parameters: z.object({}),
    row: z.object({
      id: z.string(),
      names: z.array(z.string()),
      folded: z.array(z.string()),
      local: z.string().nullable(),
    }),
  },
);

interface Node {
  readonly id: string;
}

interface Found {
  readonly nodes: readonly Node[];
}

async function idsOf(text: string): Promise<readonly string[]> {
  const { search } = await server.query<{ search: Found }>(
    "query ($text: String!) { search(text: $text, first: 100) { nodes { id } } }",
    { text },
  );
  return search.nodes.map(({ id }) => id);
}

const AT_ONCE = 20;

/** The first node that each text finds. */
async function firstOf(texts: readonly string[]): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for (let start = 0; start < texts.length; start += AT_ONCE) {
    const some = texts.slice(start, start + AT_ONCE);
    const parameters = some.map((_, index) => `$t${index}: String!`).join(" ");
    const fields = some.map((_, index) => `f${index}: search(text: $t${index}, first: 1) { nodes { id } }`);
    const data = await server.query<Record<string, Found>>(
      `query (${parameters}) { ${fields.join(" ")} }`,
      Object.fromEntries(some.map((text, index) => [`t${index}`, text])),
    );
    found.push(...some.map((_, index) => data[`f${index}`]?.nodes[0]?.id));
  }
  return found;
}

test(
  "every name of every node, in every language, finds it or a namesake first",
  { timeout: 300_000 },
  async () => {
    const nodes = await server.graph.read(namedNodes, {});
    const bearers = new Map(nodes.map(({ id, folded }) => [id, new Set(folded)]));
    const names = nodes
      .flatMap(({ names: all, local }) => [...all, ...(local === null ? [] : [local])])
      .filter((name, index, all) => all.indexOf(name) === index && foldName(name) !== "");
    expect(names.length).toBeGreaterThan(600);
    const found = await firstOf(names.map((name) => name.slice(0, 200)));
    const missed = names.filter((name, index) => !bearers.get(found[index] ?? "")?.has(foldName(name)));
    expect(missed).toEqual([]);
  },
);

describe("what stands beside a name is no obstacle", () => {
  test.each([
    [
      "what says that it is a municipality, in full and abbreviated",
      "municipality/tr-konya",
      [
        "Konya Belediyesi",
        "Konya Büyükşehir Belediyesi",
        "KONYA BÜYÜKŞEHİR BELEDİYESİ",
        "konya buyuksehir belediyesi",
        "Konya Bld.",
        "Konya Bel.",
        "Konya BŞB",
        "Konya B.Ş.B.",
        "Konya BB",
        "Konya B.B.",
        "Konya Bld. Bşk.",
        "Konya Belediye Başkanlığı",
        "T.C. Konya Büyükşehir Belediye Başkanlığı",
        "T. C. KONYA BELEDİYE BAŞKANLIĞI",
        "TC Konya Belediyesi",
        "Municipality of Konya",
        "Konya Metropolitan Municipality",
        "the city of Konya, Turkey",
      ],
    ],
    [
      "and Bursa",
      "municipality/tr-bursa",
      ["Bursa Büyükşehir", "Bursa B. Şehir", "BURSA BÜYÜKŞEHİR BLD.", "T.C. Bursa B.Şehir Bld."],
    ],
    [
      "its country, in any form",
      "municipality/tr-konya",
      [
        "Konya (Türkiye)",
        "Konya/Türkiye",
        "Konya - Türkiye",
        "Konya – Turkey",
        "Konya, TR",
        "Konya [Turkey]",
        "Türkiye Konya",
        "Konya (42)",
      ],
    ],
    [
      "its province, on either side",
      "municipality/tr-ankara-kecioren",
      [
        "Ankara Keçiören",
        "kecioren ankara",
        "Keçiören/Ankara",
        "Ankara/Keçiören",
        "Ankara-Keçiören",
        "Ankara - Keçiören Belediyesi",
        "Keçiören (Ankara)",
        "Keçiören, Ankara, Türkiye",
        "Ankara ili Keçiören ilçesi",
        "Keçiören Bld. (Ankara)",
        "KEÇİÖREN BELEDİYESİ / ANKARA",
        "T.C. Ankara Keçiören Belediyesi",
        "Kecioren Municipality, Ankara",
      ],
    ],
    [
      "and Osmangazi",
      "municipality/tr-bursa-osmangazi",
      ["Osmangazi/Bursa", "Bursa (Osmangazi)", "Osmangazi - Bursa - Türkiye"],
    ],
    [
      "a suffix, with whatever apostrophe or none",
      "municipality/tr-konya",
      [
        "Konya'nın",
        "Konya’da",
        "Konya`dan",
        "Konya´ya",
        "Konya'daki",
        "Konya'yı",
        "Konya'yla",
        "Konya’dan",
        "Konyanın",
        "Konyada",
        "Konyadan",
        "Konya Belediyesi'nin",
        "Konya Belediyesi’ne",
        "Konya Belediyesinin",
        "Konya Büyükşehir Belediyesi'nden",
      ],
    ],
    [
      "and Şeki",
      "partner-city/az-seki",
      [
        "Şeki’nin",
        "ŞEKİ'NİN",
        "Şeki'de",
        "Şeki`ye",
        "Şeki´den",
        "Şekinin",
        "Şekide",
        "Sheki's",
        "Şeki (Azerbaycan)",
        "Sheki, Azerbaijan",
        "Sheki (AZ)",
        "Azerbaycan Şeki",
        "Şəki şəhəri",
        "Şeki Belediyesi",
        "Шеки",
        "г. Шеки",
        "г.Шеки",
      ],
    ],
    [
      "and Kaşkadarya",
      "partner-city/uz-kaskadarya",
      ["Kaşkadarya'nın", "Kaşkadaryanın", "Kaşkadarya Vilayeti", "Kashkadarya region"],
    ],
    ["and a person", "person/turgut-ozal", ["Turgut Özal'ın", "Özal'ın", "Özal’a", "turgut ozal"]],
    ["and an organisation", "organisation/turksoy", ["TÜRKSOY'un", "TÜRKSOY’a", "Turksoy"]],
    [
      "another of its names in brackets or beside a slash",
      "partner-city/kz-cimkent",
      [
        "Shymkent (Chimkent)",
        "Chimkent (Shymkent)",
        "Çimkent / Shymkent",
        "Shymkent/Chimkent",
        "Shymkent, Kazakhstan",
        "Çimkent'in",
        "город Шымкент",
        "Шымкент қаласы",
      ],
    ],
    [
      "and Bakü",
      "partner-city/az-baku",
      [
        "Bakü (Baku)",
        "Baku/Bakı",
        "Bakü'nün",
        "Baku City",
        "Bakı şəhəri",
        "Баку",
        "Bakü; Azerbaycan",
        "Baku | Bakü",
      ],
    ],
    [
      "and Astana",
      "partner-city/kz-astana",
      ["Astana (Nur-Sultan)", "Nur-Sultan / Astana", "Nursultan", "Astana, Kazakistan", "Astana'nın"],
    ],
    [
      "what says that it is a province",
      "province/tr-ankara",
      ["Ankara ili", "Ankara İl", "Ankara province", "Province of Ankara", "Ankara vilayeti", "TR-06"],
    ],
    [
      "or a municipality",
      "municipality/tr-ankara",
      ["Ankara Belediyesi", "Ankara BŞB", "Ankara Büyükşehir Bld."],
    ],
    [
      "what says that it is a republic",
      "country/az",
      [
        "Azerbaijan Republic",
        "Republic of Azerbaijan",
        "The Republic of Azerbaijan",
        "Azerbaycan Cumhuriyeti",
        "Azerbaycan Cum.",
        "Azərbaycan Respublikası",
        "Azerbaycan'ın",
        "Azerbaycanın",
        "AZE",
        "az",
        "Азербайджан",
      ],
    ],
    [
      "and Kazakistan",
      "country/kz",
      ["Kazakhstan Republic", "Республика Казахстан", "Kazakistan Cumhuriyeti", "Kazakistan’da", "KAZ"],
    ],
    [
      "and Türkiye",
      "country/tr",
      ["Turkey", "T.C.", "Türkiye Cumhuriyeti", "Republic of Turkey", "Türkiye'nin", "TUR"],
    ],
    [
      "words that an index leaves out",
      "organisation/organization-of-turkic-states",
      [
        "Organization of Turkic States",
        "organization of the turkic states",
        "Organization of",
        "Türk Devletleri Teşkilatı’nın",
      ],
    ],
    ["and a state", "state/us", ["United States of America", "United States"]],
  ])("%s", async (_, id, texts) => {
    const found = await firstOf(texts);
    expect(Object.fromEntries(texts.map((text, index) => [text, found[index]]))).toEqual(
      Object.fromEntries(texts.map((text) => [text, id])),
    );
  });

  test("two names find both", async () => {
    for (const text of ["Konya ile Bakü", "Konya and Baku"]) {
      expect(await idsOf(text), text).toEqual(
        expect.arrayContaining(["municipality/tr-konya", "partner-city/az-baku"]),
      );
    }
  });

  test("pages follow one another, and are counted", async () => {
    const page = async (after: string | null) =>
      (
        await server.query<{
          search: { totalCount: number; nodes: Node[]; pageInfo: { endCursor: string } };
        }>(
          'query ($after: String) { search(text: "Konya ile Bakü", first: 2, after: $after) { totalCount nodes { id } pageInfo { endCursor } } }',
          { after },
        )
      ).search;
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    const ids = [...first.nodes, ...second.nodes].map(({ id }) => id);
    expect(ids).toEqual((await idsOf("Konya ile Bakü")).slice(0, 4));
    expect(first.totalCount).toBe((await idsOf("Konya ile Bakü")).length);
  });

  test("what names nothing finds nothing", async () => {
    for (const text of ["Xyzzyqwwv Belediyesi", "Xyzzy'nin", "(Xyzzyqw) / Zzyzx"]) {
      expect(await idsOf(text), text).toEqual([]);
    }
  });
});

describe("what is not called so", () => {
  test("what is like the text, or only has it inside a word, stands behind what is called so, and is explained", async () => {
    const query = (text: string) =>
      server.query<{
        search: { edges: { matchedName: string; node: { id: string; name: string } }[] };
      }>("query ($text: String!) { search(text: $text) { edges { matchedName node { id name } } } }", {
        text,
      });
    const [first, ...others] = (await query("Şeki")).search.edges;
    expect(first?.node.id).toBe("partner-city/az-seki");
    const nookat = others.find(({ node }) => node.id.includes("nookat"));
    expect(nookat?.matchedName ?? "Eski").toMatch(/Eski/i);
    expect((await query("TIKA")).search.edges[0]?.node.name).toMatch(/TİKA|Türk İşbirliği/);
  });
});
