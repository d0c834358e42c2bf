import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../support/testServer.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

describe("node and nodes", () => {
  const ids = {
    Agreement: "agreement/t2-017",
    Country: "country/az",
    Dataset: "dataset/paper",
    Municipality: "municipality/tr-ankara-kecioren",
    PartnerCity: "partner-city/az-seki",
    Province: "province/tr-ankara",
    Source: "source/paper",
  };

  test.each(Object.entries(ids))("a %s is found by its id", async (type, id) => {
    expect(await server.query("query ($id: ID!) { node(id: $id) { __typename id } }", { id })).toEqual({
      node: { __typename: type, id },
    });
  });

  test("an unknown id gives null, in its place among others", async () => {
    const unknown = [
      "municipality/tr-atlantis",
      "nonsense",
      "",
      "constructor/x",
      "place-name/x",
      "municipality/",
    ];
    for (const id of unknown)
      expect(await server.query("query ($id: ID!) { node(id: $id) { id } }", { id })).toEqual({ node: null });
    expect(
      await server.query("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
        ids: ["country/az", "country/xx", "agreement/t1-001"],
      }),
    ).toEqual({ nodes: [{ id: "country/az" }, null, { id: "agreement/t1-001" }] });
    expect(
      await server.query(
        '{ municipality(id: "x") { id } partnerCity(id: "municipality/tr-konya") { id } agreement(id: "x") { id } country(code: "FR") { id } province(code: "DE-BY") { id } }',
      ),
    ).toEqual({ municipality: null, partnerCity: null, agreement: null, country: null, province: null });
  });

  test("more than 500 ids are refused", async () => {
    const [error] = await server.errors("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
      ids: Array.from({ length: 501 }, () => "country/az"),
    });
    expect(error?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

describe("an agreement", () => {
  test("tells what is printed, what it means, why, and where it stands", async () => {
    expect(
      await server.query(`{ agreement(id: "agreement/t1-010") {
        date { edtf precision earliest latest }
        municipality { name kind province { code name } }
        partnerCity { name names: otherNames { text } localName: name(language: LOCAL) englishName: name(language: EN) country { code } }
        partnerCityReason
        printed { table row province municipality partner country date }
        repeats { id }
        repeatedBy { id }
        citations { locator literature source { id kind drawsOn { id } } }
      } }`),
    ).toMatchObject({
      agreement: {
        date: { edtf: "1994-07-22", precision: "DAY", earliest: "1994-07-22", latest: "1994-07-22" },
        municipality: { name: "İskenderun", kind: "DISTRICT", province: { code: "TR-31", name: "Hatay" } },
        partnerCity: {
          name: "Türkmenbaşı",
          localName: "Türkmenbaşy",
          englishName: "Turkmenbashi",
          names: expect.arrayContaining([{ text: "Krosnovodsk" }]) as unknown,
          country: { code: "TM" },
        },
        partnerCityReason: expect.stringMatching(/./) as unknown,
        printed: {
          table: 1,
          row: 10,
          province: "Hatay",
          municipality: "İskenderun",
          partner: "Türkmenbaşı (Krosnovodsk)",
          country: "Türkmenistan",
          date: "22.07.1994",
        },
        repeats: null,
        repeatedBy: [],
        citations: [
          {
            locator: "Table 1, row 10",
            literature: "Yerel Yönetimler Genel Müdürlüğü, 2023",
            source: { id: "source/paper", kind: "PAPER", drawsOn: [{ id: "source/yygm" }] },
          },
        ],
      },
    });
  });

  test("that repeats a row exactly stays a row of its own, and says which it repeats", async () => {
    expect(
      await server.query(
        '{ municipality(id: "municipality/tr-trabzon") { agreements { totalCount nodes { id repeats { id } repeatedBy { id } } } partnerCities { edges { agreementCount since } } } }',
      ),
    ).toEqual({
      municipality: {
        agreements: {
          totalCount: 2,
          nodes: [
            { id: "agreement/t1-037", repeats: null, repeatedBy: [{ id: "agreement/t1-038" }] },
            { id: "agreement/t1-038", repeats: { id: "agreement/t1-037" }, repeatedBy: [] },
          ],
        },
        partnerCities: { edges: [{ agreementCount: 2, since: "2002-10-02" }] },
      },
    });
  });
});

describe("one place, however it is printed", () => {
  const samePlace = [
    ["Akmola and Astana", ["Akmola", "Astana"], "partner-city/kz-astana"],
    ["Ali Bayramlı and Şirvan", ["Ali Bayramlı", "Şirvan"], "partner-city/az-sirvan"],
    ["Mery and Merv", ["Mery", "Merv"], "partner-city/tm-merv"],
    ["Qazaq and Kazah", ["Qazaq", "Kazah"], "partner-city/az-kazah"],
    ["Hive and Khiva", ["Hive", "Khiva (Hiva)"], "partner-city/uz-hive"],
    ["Sumgayıt and Sumqayıt", ["Sumgayıt", "Sumqayıt"], "partner-city/az-sumgayit"],
    ["Özgen and Özgön", ["Özgen", "Özgön"], "partner-city/kg-ozgen"],
    ["Oral and Uralsk(Oral)", ["Oral", "Uralsk(Oral)"], "partner-city/kz-oral"],
  ] as const;
  test.each(samePlace)("%s", async (_title, printed, id) => {
    const { agreements } = await server.query<{
      agreements: { nodes: { printed: { partner: string }; partnerCity: { id: string } }[] };
    }>("{ agreements(first: 500) { nodes { printed { partner } partnerCity { id } } } }");
    for (const name of printed) {
      const ids = agreements.nodes
        .filter((node) => node.printed.partner === name)
        .map(({ partnerCity }) => partnerCity.id);
      expect(ids.length, name).toBeGreaterThan(0);
      expect(new Set(ids), name).toEqual(new Set([id]));
    }
  });

  test("Niğde Niğde and Niğde Merkez are the province's centre", async () => {
    const data = await server.query(
      '{ municipality(id: "municipality/tr-nigde") { kind agreements { nodes { printed { municipality } } } } }',
    );
    expect(data).toMatchObject({
      municipality: {
        kind: "PROVINCIAL_CENTRE",
        agreements: {
          nodes: [{ printed: { municipality: "Niğde" } }, { printed: { municipality: "Merkez" } }],
        },
      },
    });
  });

  test("a district of a city is a node of its own, linked to the city", async () => {
    expect(
      await server.query(
        '{ kepez: partnerCity(id: "partner-city/az-gence-kepez") { name kind partOf { id parts { id } } } nizami: partnerCity(id: "partner-city/az-baku-nizami") { partOf { name } } }',
      ),
    ).toEqual({
      kepez: {
        name: expect.stringContaining("Kepez") as unknown,
        kind: "CITY_DISTRICT",
        partOf: { id: "partner-city/az-gence", parts: [{ id: "partner-city/az-gence-kepez" }] },
      },
      nizami: { partOf: { name: "Bakü" } },
    });
  });

  test("the Aksu of Üsküdar is in Azerbaijan", async () => {
    const { municipality } = await server.query<{
      municipality: {
        agreements: {
          nodes: { printed: { partner: string }; partnerCity: { id: string; country: { code: string } } }[];
        };
      };
    }>(
      '{ municipality(id: "municipality/tr-istanbul-uskudar") { agreements { nodes { printed { partner } partnerCity { id country { code } } } } } }',
    );
    const aksu = municipality.agreements.nodes.find(({ printed }) => printed.partner === "Aksu");
    expect(aksu?.partnerCity.country.code).toBe("AZ");
  });

  test("former names have their dates", async () => {
    const { partnerCity } = await server.query<{
      partnerCity: {
        otherNames: {
          text: string;
          kind: string;
          from: { edtf: string } | null;
          until: { edtf: string } | null;
        }[];
      };
    }>(
      '{ partnerCity(id: "partner-city/kz-astana") { otherNames { text kind from { edtf } until { edtf precision } } } }',
    );
    expect(partnerCity.otherNames).toContainEqual({
      text: "Akmola",
      kind: "FORMER",
      from: { edtf: "1992" },
      until: { edtf: "1998-05-06", precision: "DAY" },
    });
  });

  test("a municipality that no longer exists says when, by which law and into what", async () => {
    expect(
      await server.query(
        '{ municipality(id: "municipality/tr-istanbul-eminonu") { successors { kind date { edtf } deed successor { id name predecessors { predecessor { id } } } } predecessors { kind } } }',
      ),
    ).toEqual({
      municipality: {
        successors: [
          {
            kind: "MERGED_INTO",
            date: { edtf: "2009-03-29" },
            deed: "Law no. 5747 of 6 March 2008",
            successor: {
              id: "municipality/tr-istanbul-fatih",
              name: "Fatih",
              predecessors: [{ predecessor: { id: "municipality/tr-istanbul-eminonu" } }],
            },
          },
        ],
        predecessors: [],
      },
    });
  });
});

describe("sharing partners", () => {
  test("agrees with the twinnings themselves", async () => {
    interface Twinned {
      id: string;
      partnerCities: { nodes: { id: string }[] };
      sharingPartners: {
        totalCount: number;
        edges: { sharedPartnerCount: number; node: { id: string }; sharedPartners: { id: string }[] }[];
      };
    }
    const { municipalities } = await server.query<{ municipalities: { nodes: Twinned[] } }>(
      "{ municipalities(first: 500) { nodes { id partnerCities(first: 50) { nodes { id } } sharingPartners(first: 100) { totalCount edges { sharedPartnerCount node { id } sharedPartners { id } } } } } }",
    );
    const partners = new Map(
      municipalities.nodes.map(({ id, partnerCities }) => [
        id,
        new Set(partnerCities.nodes.map((node) => node.id)),
      ]),
    );
    for (const { id, sharingPartners } of municipalities.nodes) {
      const own = partners.get(id) ?? new Set();
      const expected = [...partners]
        .filter(([other]) => other !== id)
        .map(([other, theirs]) => ({
          other,
          shared: [...theirs].filter((partner) => own.has(partner)).sort(),
        }))
        .filter(({ shared }) => shared.length > 0);
      expect(sharingPartners.totalCount).toBe(expected.length);
      const found = new Map(sharingPartners.edges.map((edge) => [edge.node.id, edge]));
      for (const { other, shared } of expected) {
        expect(
          found
            .get(other)
            ?.sharedPartners.map((node) => node.id)
            .sort(),
        ).toEqual(shared);
        expect(found.get(other)?.sharedPartnerCount).toBe(shared.length);
      }
    }
  });
});
