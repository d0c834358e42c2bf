import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { roundTrips, roundTripsOnceKnown } from "../support/roundTrips.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

interface List {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}

const LIST = "totalCount nodes { id } pageInfo { endCursor hasNextPage hasPreviousPage }";

/** Every id of a list, read by pages of `size`; `ask` gives the list of one page. */
async function pages(size: number, ask: (page: string) => Promise<List>): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const list: List = await ask(`first: ${size}${after === null ? "" : `, after: "${after}"`}`);
    expect(list.pageInfo.hasPreviousPage).toBe(after !== null);
    ids.push(...list.nodes.map(({ id }) => id));
    if (!list.pageInfo.hasNextPage) {
      expect(ids).toHaveLength(list.totalCount);
      return ids;
    }
    expect(list.nodes).toHaveLength(size);
    after = list.pageInfo.endCursor;
  }
}

const orders = (fields: readonly string[]) =>
  fields.flatMap((field) =>
    ["ASC", "DESC"].map((direction) => `orderBy: { field: ${field}, direction: ${direction} }`),
  );

describe("pages of any size give the whole list, in its order, each node once", () => {
  const rootLists = [
    ...orders(["DATE", "PRINTED"]).map((order) => ["agreements", order]),
    ...orders(["NAME", "AGREEMENTS"]).flatMap((order) => [
      ["municipalities", order],
      ["partnerCities", order],
    ]),
    ["countries", ""],
    ["provinces", ""],
    ...[
      "people",
      "organisations",
      "states",
      "events",
      "treaties",
      "doctrines",
      "periods",
      "layers",
      "claims",
      "editorialNotes",
      "sources",
    ].map((list) => [list, ""]),
  ];
  test.each(rootLists)("%s(%s)", async (field = "", order = "") => {
    const ask = async (page: string) =>
      (await server.query<{ list: List }>(`{ list: ${field}(${page} ${order}) { ${LIST} } }`)).list;
    const whole = await pages(500, ask);
    expect(new Set(whole).size).toBe(whole.length);
    expect(await pages(7, ask)).toEqual(whole);
  });

  const nestedLists = [
    ['municipality(id: "municipality/tr-konya")', "agreements", "orderBy: { field: DATE, direction: DESC }"],
    ['partnerCity(id: "partner-city/az-seki")', "agreements", "orderBy: { field: PRINTED, direction: ASC }"],
    ['province(code: "TR-34")', "agreements", "orderBy: { field: DATE, direction: ASC }"],
    ['province(code: "TR-34")', "municipalities", "orderBy: { field: AGREEMENTS, direction: DESC }"],
    ['country(code: "AZ")', "agreements", "orderBy: { field: PRINTED, direction: DESC }"],
    ['country(code: "AZ")', "partnerCities", "orderBy: { field: NAME, direction: DESC }"],
    ['country(code: "TR")', "municipalities", "orderBy: { field: AGREEMENTS, direction: ASC }"],
    ['country(code: "TR")', "provinces", ""],
    ['municipality(id: "municipality/tr-konya")', "partnerCities", ""],
    ['municipality(id: "municipality/tr-konya")', "sharingPartners", ""],
    ['municipality(id: "municipality/tr-konya")', "similar", ""],
    ['municipality(id: "municipality/tr-konya")', "similar", "by: ADAMIC_ADAR"],
    ['partnerCity(id: "partner-city/az-seki")', "municipalities", ""],
  ];
  test.each(nestedLists)("%s { %s(%s) }", async (parent = "", field = "", order = "") => {
    const ask = async (page: string) => {
      const data = await server.query<{ parent: { list: List } }>(
        `{ parent: ${parent} { list: ${field}(${page} ${order}) { ${LIST} } } }`,
      );
      return data.parent.list;
    };
    const whole = await pages(500, ask);
    expect(whole.length).toBeGreaterThan(4);
    expect(await pages(2, ask)).toEqual(whole);
  });
});

describe("orders", () => {
  test("agreements by date, those of one day by row", async () => {
    const { agreements } = await server.query<{
      agreements: { nodes: { id: string; date: { edtf: string } }[] };
    }>("{ agreements(first: 500) { nodes { id date { edtf } } } }");
    const keys = agreements.nodes.map(({ id, date }) => `${date.edtf} ${id}`);
    expect(keys).toEqual([...keys].sort());
    expect(keys[0]).toBe("1993-12-04 agreement/t1-001");
  });

  test("municipalities in the Turkish alphabet", async () => {
    const { municipalities } = await server.query<{ municipalities: { nodes: { name: string }[] } }>(
      "{ municipalities(first: 500) { nodes { name } } }",
    );
    const names = municipalities.nodes.map(({ name }) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator("tr").compare));
  });

  test("municipalities by the number of their agreements", async () => {
    const { municipalities } = await server.query<{
      municipalities: { nodes: { agreements: { totalCount: number } }[] };
    }>(
      "{ municipalities(first: 500, orderBy: { field: AGREEMENTS, direction: DESC }) { nodes { agreements { totalCount } } } }",
    );
    const counts = municipalities.nodes.map(({ agreements }) => agreements.totalCount);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(5);
  });
});

describe("filters", () => {
  const count = async (field: string, filter: string) =>
    (
      await server.query<Record<string, { totalCount: number }>>(
        `{ ${field}(filter: { ${filter} }) { totalCount } }`,
      )
    )[field]?.totalCount;

  test.each([
    ['partnerCountry: "AZ"', 93],
    ['partnerCountry: "KZ"', 34],
    ['partnerCountry: "KG"', 32],
    ['partnerCountry: "UZ"', 23],
    ['partnerCountry: "TM"', 14],
    ['partnerCountry: "TJ"', 2],
    ['partnerCountry: "FR"', 0],
    ["table: 1", 38],
    ["table: 2", 160],
    ["repeats: true", 1],
    ["repeats: false", 197],
    ['dateFrom: "1996", dateUntil: "1996"', 8],
    ['dateFrom: "1996-01-08", dateUntil: "1996-01"', 5],
    ['dateFrom: "2023-03-24"', 2],
    ['dateUntil: "1993-12-04"', 1],
    ['municipality: "municipality/tr-trabzon"', 2],
    ['partnerCity: "partner-city/az-seki", dateFrom: "2016", dateUntil: "2016"', 3],
    ['province: "TR-61", partnerCountry: "AZ"', 2],
    ["municipalityKinds: [TOWN]", 9],
  ])("agreements with %s: %d", async (filter, expected) => {
    expect(await count("agreements", filter)).toBe(expected);
  });

  test("municipalities and partner cities", async () => {
    expect(await count("municipalities", 'partnerCountry: "TJ"')).toBe(2);
    expect(await count("municipalities", "existing: false")).toBe(6);
    expect(await count("municipalities", "hasAgreements: false")).toBe(3);
    expect(await count("municipalities", 'province: "TR-50", kinds: [TOWN]')).toBe(2);
    expect(await count("partnerCities", 'country: "TJ"')).toBe(2);
    expect(await count("partnerCities", 'country: "AZ", kinds: [CITY_DISTRICT]')).toBe(7);
    expect(await count("partnerCities", "hasAgreements: false")).toBe(0);
  });

  test("those that existed on a day, the day on which they ended not among them", async () => {
    const municipalities = Number(await count("municipalities", ""));
    for (const [day, ended] of [
      ["2009-03-28", 0],
      ["2009-03-29", 2],
      ["2014-03-29", 2],
      ["2014-03-30", 6],
    ] as const) {
      expect(await count("municipalities", `existingOn: "${day}"`), day).toBe(municipalities - ended);
    }
    const partnerCities = Number(await count("partnerCities", ""));
    expect(await count("partnerCities", 'existingOn: "2013-05-23"')).toBe(partnerCities);
    expect(await count("partnerCities", 'existingOn: "2013-05-24"')).toBe(partnerCities - 1);
  });

  test("a nested list and its total are filtered alike", async () => {
    const data = await server.query(`{ province(code: "TR-34") {
      agreements(filter: { partnerCountry: "KZ" }, first: 100) { totalCount nodes { partnerCity { country { code } } } }
      municipalities(filter: { existing: false }) { totalCount nodes { name } }
    } }`);
    expect(data).toMatchObject({
      province: { municipalities: { totalCount: 2, nodes: [{ name: "Eminönü" }, { name: "Samandıra" }] } },
    });
    const { agreements } = (data as { province: { agreements: { totalCount: number; nodes: object[] } } })
      .province;
    expect(agreements.nodes).toHaveLength(agreements.totalCount);
    expect(new Set(agreements.nodes.map((node) => JSON.stringify(node)))).toEqual(
      new Set(['{"partnerCity":{"country":{"code":"KZ"}}}']),
    );
  });
});

describe("round trips", () => {
  const ofQuery = (query: string) => roundTrips(server.graph, () => server.query(query));
  const onceKnown = (query: string) => roundTripsOnceKnown(server.graph, () => server.query(query));

  test("are one a level, by statements that all documents share, for a document that is new", async () => {
    expect(
      await ofQuery(
        `query New { agreements(first: 7) { nodes { municipality { name province { name } } partnerCity { name } } } }`,
      ),
    ).toEqual(["agreements", "municipalitiesByIds", "partnerCitiesByIds", "provincesByIds"]);
  });

  test.each([
    ["agreements", ["countAgreements"]],
    ["municipalities", ["countMunicipalities"]],
    ["partnerCities", ["countPartnerCities"]],
    ["countries", ["countCountries"]],
    ["provinces", ["countProvinces"]],
    ["events", ["countEvents"]],
    ["timeline", ["countTimeline"]],
    ["sources", ["countSources"]],
    ['search(text: "konya")', ["countSearch"]],
    ['agreements(asOf: "2010-01-01") { count { max } } countries', ["countAgreements", "countCountries"]],
  ])("read no page where only the number is asked for: %s", async (field, expected) => {
    const query = `{ ${field} { totalCount } }`;
    expect(await ofQuery(query)).toEqual(expected);
    expect(await onceKnown(query)).toEqual(expected);
  });

  test("read no page below a parent where only the number is asked for", async () => {
    const query = `{ municipality(id: "municipality/tr-konya") { partnerCities { totalCount } sharingPartners { totalCount } } }`;
    expect(await ofQuery(query)).toEqual([
      ...[
        "countMunicipalitiesSharingPartnersByIds",
        "countPartnerCitiesByMunicipalityIds",
        "municipalitiesByIds",
      ],
    ]);
    expect(await onceKnown(query)).toEqual([
      "countMunicipalitiesSharingPartnersByIds",
      "municipalitiesByIds + countPartnerCitiesByMunicipalityIds",
    ]);
  });

  test("is one for a list with the neighbours that the selection asks for", async () => {
    expect(
      await onceKnown(
        "{ agreements(first: 100) { nodes { municipality { name province { name } } partnerCity { name country { name } } citations { source { title } } } } }",
      ),
    ).toEqual([
      "agreements + municipalitiesByIds + provincesByIds + partnerCitiesByIds + countriesByIds + citationsByFactIds + sourcesByIds",
    ]);
  });

  test("is one for several lists with their neighbours", async () => {
    expect(
      await onceKnown(
        `{ konya: municipality(id: "municipality/tr-konya") { agreements(first: 2) { totalCount edges { node { partnerCity { name } } } } }
           seki: partnerCity(id: "partner-city/az-seki") { municipalities(first: 3) { totalCount nodes { ...Named } } } }
         fragment Named on Municipality { name province { name } }`,
      ),
    ).toEqual([
      "municipalitiesByIds + agreementsByMunicipalityIds + partnerCitiesByIds + partnerCitiesByIds + municipalitiesByPartnerCityIds + provincesByIds + countMunicipalitiesByPartnerCityIds",
    ]);
  });

  test("are as many as the query has levels, not parents, where look-ahead does not reach", async () => {
    expect(
      await ofQuery(
        "{ provinces { nodes { agreements(first: 2) { nodes { municipality { name } citations { source { title } } } } } } }",
      ),
    ).toEqual([
      "agreementsByProvinceIds",
      "citationsByFactIds",
      "municipalitiesByIds",
      "provinces",
      "sourcesByIds",
    ]);
  });

  test("of lists below many parents are one a list, two with its total", async () => {
    expect(
      await ofQuery(
        "{ provinces { nodes { municipalities { totalCount nodes { agreements(first: 2) { nodes { id } } } } } } }",
      ),
    ).toEqual([
      "agreementsByMunicipalityIds",
      "countMunicipalitiesByProvinceIds",
      "municipalitiesByProvinceIds",
      "provinces",
    ]);
  });

  test("are not repeated for what was read already", async () => {
    expect(
      await ofQuery(
        '{ a: country(code: "AZ") { name } b: country(code: "AZ") { code } node(id: "municipality/tr-konya") { id } municipality(id: "municipality/tr-konya") { name } }',
      ),
    ).toEqual(["countriesByCodes", "municipalitiesByIds"]);
  });
});
