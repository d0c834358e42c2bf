import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { writeDerived, type WriteStatement } from "../../src/import/importSeeds.ts";
import { cypherTexts } from "../../src/__generated__/cypherTexts.ts";
import { createStatisticsLoaders } from "../../src/questions/statistics/loaders.ts";
import {
  countAgreements,
  type CountedAgreement,
  readCountedAgreements,
  readRows,
} from "../analysis/countAgreements.ts";
import { rolledBack } from "../import/rolledBack.ts";
import { graphWithin } from "../support/graphWithin.ts";
import { roundTrips } from "../support/roundTrips.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";
import { writeCypher } from "../../src/neo4j/writeCypher.ts";

let server: TestServer;
const agreements = readCountedAgreements();

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

interface Interval {
  readonly min: number;
  readonly max: number;
}

interface Row {
  readonly keys: readonly { readonly value: string | null; readonly name: string }[];
  readonly agreements: Interval;
  readonly cumulative: Interval | null;
  readonly share: number;
  readonly growth: number | null;
  readonly first: string | null;
  readonly latest: string | null;
  readonly municipalities: number;
  readonly partnerCities: number;
}

interface Statistics {
  readonly total: Interval;
  readonly rowCount: number;
  readonly rows: readonly Row[];
}

async function statistics(by: string, more = "", selection = "keys { value }"): Promise<Statistics> {
  const data = await server.query<{ statistics: Statistics }>(
    `{ statistics(by: [${by}] ${more}) { total { min max } rowCount rows { ${selection} agreements { min max } } } }`,
  );
  return data.statistics;
}

/** Values and counts, of which `min` and `max` have to be equal: every date of the paper is a day. */
function counts({ rows }: Statistics): [string, number][] {
  return rows.map(({ keys, agreements: { min, max } }) => {
    expect(min).toBe(max);
    return [keys.map(({ value }) => value).join(" "), max];
  });
}

/** Counts the rows of the seeds, in the order of their keys. */
function recount(keyOf: (agreement: CountedAgreement) => string, among = agreements): [string, number][] {
  const keys = [...new Set(among.map(keyOf))].sort();
  return keys.map((key) => [key, among.filter((agreement) => keyOf(agreement) === key).length]);
}

const places = new Map(readRows("seeds/gazetteer/places.csv").map((row) => [row["id"], row]));

/** What a row of the seeds is in each dimension. */
const DIMENSIONS: Readonly<Record<string, (agreement: CountedAgreement) => string>> = {
  YEAR: ({ day }) => day.slice(0, 4),
  MONTH: ({ day }) => day.slice(0, 7),
  COUNTRY: ({ country }) => country,
  PROVINCE: ({ municipality }) => places.get(municipality)?.["province"] ?? "",
  MUNICIPALITY_KIND: ({ municipality }) => places.get(municipality)?.["kind"] ?? "",
  TABLE: ({ table }) => String(table),
  MUNICIPALITY: ({ municipality }) => municipality,
  PARTNER_CITY: ({ partner }) => partner,
};

const inOrder = (rows: readonly [string, number][]) =>
  rows.toSorted(([one], [other]) => (one < other ? -1 : 1));

describe("each dimension and each two of them crossed are as the seeds have them", () => {
  const names = Object.keys(DIMENSIONS);
  const crossings = names.flatMap((one, index) => [
    [one],
    ...names.slice(index + 1).map((other) => (index % 2 === 0 ? [one, other] : [other, one])),
  ]);

  test.each(crossings.map((by) => [by.join(", "), by] as const))("%s", async (name, by) => {
    const found = await statistics(name);
    const keyOf = (agreement: CountedAgreement) =>
      by.map((dimension) => DIMENSIONS[dimension]?.(agreement)).join(" ");
    expect(inOrder(counts(found))).toEqual(recount(keyOf));
    expect(found.total).toEqual({ min: 198, max: 198 });
    expect(counts(found).reduce((sum, [, count]) => sum + count, 0)).toBe(198);
    expect(found.rowCount).toBe(found.rows.length);
  });

  test("what the import has counted is what counting gives", async () => {
    const selection = "keys { value name } cumulative { min max } share growth first latest";
    for (const by of ["COUNTRY", "YEAR", "COUNTRY, YEAR", "YEAR, COUNTRY"]) {
      const tallied = await statistics(by, "", selection);
      expect(await statistics(by, 'filter: { dateFrom: "1900" }', selection)).toEqual(tallied);
      const some = await statistics(by, 'filter: { partnerCountries: ["AZ", "TJ"] }', selection);
      const same = 'filter: { partnerCountries: ["AZ", "TJ"], dateFrom: "1900" }';
      expect(await statistics(by, same, selection)).toEqual(some);
      expect(some.total.max).toBe(95);
    }
    const contradiction = 'filter: { partnerCountry: "KZ", partnerCountries: ["AZ"] }';
    expect(await statistics("COUNTRY", contradiction)).toMatchObject({ total: { max: 0 }, rows: [] });
  });
});

describe("the paper's charts and tables come out of one query each", () => {
  const within = (from: string, until: string) =>
    countAgreements(agreements, { country: null, table: null, from, until }).agreements;

  test("chart 1, the three periods around the talks with the EU: the text gives 38, 53 and 113, the tables 38, 63 and 116", async () => {
    const more = 'division: "Three periods of agreements"';
    const { rows, total } = await statistics("PERIOD", more, "keys { value name } growth share");
    expect(rows).toEqual([
      {
        keys: [{ value: "period/1993-2002", name: "1993–2002" }],
        agreements: { min: 38, max: 38 },
        growth: null,
        share: 38 / 198,
      },
      {
        keys: [{ value: "period/2002-2011", name: "2002–2011" }],
        agreements: { min: 63, max: 63 },
        growth: (63 - 38) / 38,
        share: 63 / 198,
      },
      {
        keys: [{ value: "period/2011-2023", name: "2011–2023" }],
        agreements: { min: 116, max: 116 },
        growth: (116 - 63) / 63,
        share: 116 / 198,
      },
    ]);
    expect(rows.map((row) => row.agreements.max)).toEqual([
      within("1993", "2002"),
      within("2002", "2011"),
      within("2011", "2023"),
    ]);
    expect(total.max).toBe(198);
  });

  test("chart 2, agreements by year; the text at hand prints no values", async () => {
    const found = await statistics("YEAR", "fillGaps: true", "keys { value } cumulative { max }");
    expect(counts(found).map(([, count]) => count)).toEqual([
      2, 9, 3, 8, 2, 0, 1, 0, 4, 9, 8, 7, 13, 6, 2, 5, 0, 3, 10, 6, 4, 5, 8, 11, 5, 5, 17, 5, 22, 15, 3,
    ]);
    expect(counts(found).filter(([, count]) => count > 0)).toEqual(recount(({ day }) => day.slice(0, 4)));
    expect(found.rows.map(({ keys }) => Number(keys[0]?.value))).toEqual(
      Array.from({ length: 31 }, (_, index) => 1993 + index),
    );
    expect(found.rows.at(-1)?.cumulative).toEqual({ max: 198 });
  });

  test("chart 3, agreements by country: the text gives 98 for AZ, 19 for UZ and 18 for TM, the tables 93, 23 and 14", async () => {
    const found = await statistics("COUNTRY", "orderBy: COUNT", "keys { value name } share");
    expect(found.rows.map(({ keys, agreements: { max } }) => [keys[0]?.name, max])).toEqual([
      ["Azerbaycan", 93],
      ["Kazakistan", 34],
      ["Kırgızistan", 32],
      ["Özbekistan", 23],
      ["Türkmenistan", 14],
      ["Tacikistan", 2],
    ]);
    expect(inOrder(counts(found))).toEqual(recount(({ country }) => country));
    expect(found.rows[0]?.share).toBe(93 / 198);
  });

  test.each([
    [1, 38],
    [2, 160],
  ])("table %i, a list of %i agreements as printed", async (table, rows) => {
    const data = await server.query<{
      agreements: { totalCount: number; nodes: { printed: Record<string, string | number> }[] };
    }>(
      `{ agreements(filter: { table: ${table} }, orderBy: { field: PRINTED, direction: ASC }, first: 500) {
        totalCount nodes { printed { table row province municipality partner country date } } } }`,
    );
    expect(data.agreements.totalCount).toBe(rows);
    const printed = data.agreements.nodes.map((node) =>
      Object.fromEntries(Object.entries(node.printed).map(([name, value]) => [name, String(value)])),
    );
    const seeds = readRows("seeds/agreements.csv").filter((row) => row["table"] === String(table));
    expect(printed).toEqual(seeds);
  });
});

describe("periods", () => {
  test("hold every agreement dated within them, the nested ones too", async () => {
    const found = await statistics("PERIOD");
    const periods = new Map(readRows("seeds/knowledge/periods.csv").map((row) => [row["id"], row]));
    for (const [id, count] of counts(found)) {
      const { from = "", until = "" } = periods.get(id) ?? {};
      const inside = agreements.filter(
        ({ day }) => day.slice(0, 4) >= from && (until === ".." || day.slice(0, 4) <= until),
      );
      expect([id, count]).toEqual([id, inside.length]);
    }
    expect(found.rows.length).toBe(periods.size - 1);
    expect(found.total).toEqual({ min: 198, max: 198 });
  });

  test("crossed with countries add up to the period", async () => {
    const division = 'division: "Two periods of relations"';
    const crossed = counts(await statistics("PERIOD, COUNTRY", division));
    for (const [period, count] of counts(await statistics("PERIOD", division))) {
      const ofPeriod = crossed.filter(([keys]) => keys.startsWith(`${period} `));
      expect(ofPeriod.reduce((sum, [, one]) => sum + one, 0)).toBe(count);
    }
  });
});

describe("a row", () => {
  test("has its sums up to it, its growth, and its first and last day", async () => {
    const selection = "keys { value } cumulative { min max } growth share first latest";
    const { rows } = await statistics("YEAR, COUNTRY", "", selection);
    for (const row of rows) {
      const [year = "", country] = row.keys.map(({ value }) => value);
      const signed = (test: (of: string) => boolean) =>
        agreements.filter((one) => one.country === country && test(one.day.slice(0, 4)));
      const days = signed((of) => of === year).map(({ day }) => day);
      const before = signed((of) => Number(of) === Number(year) - 1).length;
      expect(row.cumulative).toEqual({
        min: signed((of) => of <= (year ?? "")).length,
        max: signed((of) => of <= (year ?? "")).length,
      });
      expect(row.growth).toBe(before === 0 ? null : (days.length - before) / before);
      expect([row.first, row.latest]).toEqual([days.toSorted()[0], days.toSorted().at(-1)]);
      expect(row.share).toBe(days.length / 198);
    }
  });

  test.each([
    ["COUNTRY, YEAR", ""],
    ["MONTH", ""],
    ["PROVINCE, TABLE", 'filter: { partnerCountry: "AZ" }'],
    ["PERIOD", ""],
    ["MUNICIPALITY_KIND", 'asOf: "2010-06-30"'],
  ])("counts different municipalities and partner cities: by %s %s", async (by, more) => {
    const { rows } = await statistics(by, more, "keys { value } municipalities partnerCities");
    expect(rows.length).toBeGreaterThan(3);
    const periods = new Map(readRows("seeds/knowledge/periods.csv").map((row) => [row["id"], row]));
    const isIn = (agreement: CountedAgreement, dimension: string, value: string) => {
      if (dimension !== "PERIOD") return DIMENSIONS[dimension]?.(agreement) === value;
      const { from = "", until = "" } = periods.get(value) ?? {};
      const year = agreement.day.slice(0, 4);
      return year >= from && (until === ".." || year <= until);
    };
    for (const row of rows) {
      const inRow = agreements.filter(
        (agreement) =>
          (!more.includes("AZ") || agreement.country === "AZ") &&
          (!more.includes("asOf") || agreement.day <= "2010-06-30") &&
          by
            .split(", ")
            .every((dimension, place) => isIn(agreement, dimension, row.keys[place]?.value ?? "")),
      );
      expect(row.municipalities).toBe(new Set(inRow.map(({ municipality }) => municipality)).size);
      expect(row.partnerCities).toBe(new Set(inRow.map(({ partner }) => partner)).size);
    }
  });

  test("names its keys in each language, and gives the nodes behind them", async () => {
    const keys = async (by: string, filter: string) => {
      const { rows } = await statistics(
        by,
        `filter: { ${filter} }`,
        "keys { dimension value name en: name(language: EN) local: name(language: LOCAL) node { __typename id } }",
      );
      return rows[0]?.keys;
    };
    expect(await keys("MONTH, COUNTRY", "table: 1")).toEqual([
      {
        dimension: "MONTH",
        value: "1993-12",
        name: "Aralık 1993",
        en: "December 1993",
        local: "Aralık 1993",
        node: null,
      },
      {
        dimension: "COUNTRY",
        value: "AZ",
        name: "Azerbaycan",
        en: "Azerbaijan",
        local: "Azərbaycan",
        node: { __typename: "Country", id: "country/az" },
      },
    ]);
    expect(await keys("PROVINCE, MUNICIPALITY_KIND", 'municipality: "municipality/tr-konya"')).toMatchObject([
      { value: "TR-42", name: "Konya", node: { __typename: "Province", id: "province/tr-konya" } },
      { value: "METROPOLITAN", name: "Büyükşehir belediyesi", en: "Metropolitan municipality", node: null },
    ]);
    expect(await keys("MUNICIPALITY, PARTNER_CITY", 'municipality: "municipality/tr-trabzon"')).toMatchObject(
      [
        { name: "Trabzon", node: { __typename: "Municipality", id: "municipality/tr-trabzon" } },
        { node: { __typename: "PartnerCity" } },
      ],
    );
    expect(await keys("TABLE, PERIOD", "table: 1")).toMatchObject([
      { value: "1", name: "Tablo 1", en: "Table 1", node: null },
      { node: { __typename: "Period" } },
    ]);
  });
});

describe("rows come", () => {
  test("in natural order: years as they go on, names in the Turkish alphabet, kinds from the largest", async () => {
    const names = async (by: string) =>
      (await statistics(by, "", "keys { value name }")).rows.map(({ keys }) => keys[0]);
    const countries = (await names("COUNTRY")).map((key) => key?.name ?? "");
    expect(countries).toEqual(countries.toSorted(new Intl.Collator("tr").compare));
    const provinces = (await names("PROVINCE")).map((key) => key?.name ?? "");
    expect(provinces).toEqual(provinces.toSorted(new Intl.Collator("tr").compare));
    expect((await names("MUNICIPALITY_KIND")).map((key) => key?.value)).toEqual([
      "METROPOLITAN",
      "PROVINCIAL_CENTRE",
      "DISTRICT",
      "TOWN",
    ]);
    const years = (await names("YEAR, COUNTRY")).map((key) => key?.value);
    expect(years).toEqual(years.toSorted());
  });

  test("as many as asked for", async () => {
    const data = await server.query(
      "{ statistics(by: [COUNTRY], orderBy: COUNT) { rowCount rows(first: 2) { keys { value } } } }",
    );
    expect(data).toEqual({
      statistics: { rowCount: 6, rows: [{ keys: [{ value: "AZ" }] }, { keys: [{ value: "KZ" }] }] },
    });
  });
});

describe("as of a day", () => {
  test.each(["1993-12-03", "1993-12-04", "2002-12-31", "2011-06-30", "2030-01-01"])("%s", async (day) => {
    const signed = agreements.filter((agreement) => agreement.day <= day);
    const found = await statistics("COUNTRY, YEAR", `asOf: "${day}"`);
    expect(inOrder(counts(found))).toEqual(recount((one) => `${one.country} ${one.day.slice(0, 4)}`, signed));
    expect(found.total).toEqual({ min: signed.length, max: signed.length });
    const data = await server.query<{ agreements: { count: Interval } }>(
      `{ agreements(asOf: "${day}", first: 0) { count { min max } } }`,
    );
    expect(found.total).toEqual(data.agreements.count);
  });
});

test("a date that is only a year is possible in each of its months, and certain in none", async () => {
  const { uri, username, password } = inject("neo4j");
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    await rolledBack(driver, async (transaction) => {
      await transaction.run(
        `MATCH (agreement:Agreement {id: 'agreement/t1-001'})
         SET agreement.date = '1993', agreement.datePrecision = 'YEAR',
           agreement.earliest = date('1993-01-01'), agreement.latest = date('1993-12-31')`,
      );
      const write: WriteStatement = async (name, parameters = {}) =>
        (await transaction.run(writeCypher(cypherTexts[name], { parameters }), parameters)).records.map(
          (record) => record.toObject(),
        );
      await writeDerived(write, {
        relationTypes: [],
        agreementIds: ["agreement/t1-001"],
        sameParties: { reason: "", reasonEn: "" },
      });
      const { statistics: count } = createStatisticsLoaders(graphWithin(transaction));
      const ask = async (by: "YEAR" | "MONTH", asOf?: string) => {
        const counted = { by: [by], asOf, orderBy: "NATURAL", fillGaps: false } as const;
        const { total, rows } = await count(counted, new Set());
        const of1993 = rows(500).filter(({ keys }) => keys[0]?.value?.startsWith("1993"));
        return {
          total,
          rows: of1993.map(({ keys, agreements: { min, max } }) => `${keys[0]?.value ?? ""} ${min}-${max}`),
        };
      };
      expect(await ask("YEAR")).toEqual({ total: { min: 198, max: 198 }, rows: ["1993 2-2"] });
      expect(await ask("MONTH")).toEqual({
        total: { min: 198, max: 198 },
        rows: [
          ...Array.from({ length: 11 }, (_, month) => `1993-${String(month + 1).padStart(2, "0")} 0-1`),
          "1993-12 1-2",
        ],
      });
      expect(await ask("MONTH", "1993-02-10")).toEqual({
        total: { min: 0, max: 1 },
        rows: ["1993-01 0-1", "1993-02 0-1"],
      });
      expect(await ask("YEAR", "1993-12-10")).toEqual({ total: { min: 1, max: 2 }, rows: ["1993 1-2"] });
    });
  } finally {
    await driver.close();
  }
});

describe("round trips", () => {
  test.each([
    ["COUNTRY, YEAR", "", "keys { value } agreements { min max }", ["agreementTallies"]],
    ["YEAR", 'filter: { partnerCountry: "AZ" }', "cumulative { min } growth", ["agreementTallies"]],
    ["COUNTRY", 'asOf: "2020-01-01"', "share", ["agreementGroups"]],
    ["MONTH, PROVINCE", "", "first latest", ["agreementGroups"]],
    ["PERIOD", "", "share", ["agreementGroups", "statisticsPeriods"]],
    ["YEAR", "", "municipalities partnerCities", ["agreementParties", "agreementTallies"]],
    [
      "COUNTRY, PROVINCE",
      "",
      "keys { name node { id } }",
      ["agreementGroups", "countriesByCodes", "provincesByCodes"],
    ],
  ])("by %s %s { %s }", async (by, more, selection, expected) => {
    const query = `{ statistics(by: [${by}] ${more}) { total { max } rows { ${selection} } } }`;
    expect(await roundTrips(server.graph, () => server.query(query))).toEqual(expected);
  });
});

describe("refuses", () => {
  test.each([
    ["by: []", '"by" must have one dimension or two different ones, but got [].'],
    ["by: [YEAR, YEAR]", '"by" must have one dimension or two different ones, but got [YEAR, YEAR].'],
    [
      "by: [YEAR, MONTH, COUNTRY]",
      '"by" must have one dimension or two different ones, but got [YEAR, MONTH, COUNTRY].',
    ],
    [
      'by: [YEAR], division: "Tables"',
      '"division" chooses among periods, so "by" must have PERIOD, but got [YEAR].',
    ],
    [
      'by: [PERIOD], division: "Ages"',
      '"division" must be the division of a period, but got "Ages". "periods { nodes { division } }" lists them.',
    ],
    [
      "by: [MUNICIPALITY, MONTH], fillGaps: true",
      'There would be more than 20000 rows, which is the most that "statistics" gives. Filter more, or count by fewer dimensions.',
    ],
  ])("%s", async (args, message) => {
    const [error] = await server.errors(`{ statistics(${args}) { rowCount } }`);
    expect(error).toMatchObject({ message, extensions: { code: "BAD_USER_INPUT" } });
  });

  test("more rows than there may be", async () => {
    const [error] = await server.errors("{ statistics(by: [YEAR]) { rows(first: 20001) { share } } }");
    expect(error?.message).toBe('"first" must be a whole number from 0 to 20000, but got 20001.');
  });
});
