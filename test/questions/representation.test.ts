import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CountedAgreement, readCountedAgreements, readRows } from "../analysis/countAgreements.ts";
import { roundTrips } from "../support/roundTrips.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";

let server: TestServer;
const agreements = readCountedAgreements();
const places = new Map(readRows("seeds/gazetteer/places.csv").map((row) => [row["id"], row]));

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

interface Row {
  readonly keys: readonly { readonly dimension: string; readonly value: string; readonly name: string }[];
  readonly agreementsOfKeys: readonly number[];
  readonly observed: number;
  readonly expected: number;
  readonly standardDeviation: number;
  readonly z: number | null;
  readonly pValue: number;
  readonly qValue: number;
  readonly direction: "OVER" | "UNDER" | "AS_EXPECTED";
  readonly smallNumbers: boolean;
  readonly tr: string | null;
  readonly en: string | null;
  readonly local: string | null;
}

interface Representation {
  readonly agreements: number;
  readonly tested: number;
  readonly smallNumbers: number;
  readonly tr: string | null;
  readonly en: string | null;
  readonly permutations: number;
  readonly seed: number;
  readonly rows: readonly Row[];
  readonly missing: readonly Row[];
}

const WARNINGS = "tr: warning en: warning(language: EN)";
const ROW = `keys { dimension value name(language: EN) } agreementsOfKeys observed expected standardDeviation z pValue
  qValue direction smallNumbers ${WARNINGS} local: warning(language: LOCAL)`;

async function representation(of: string, more = "", rows = "first: 20000"): Promise<Representation> {
  const data = await server.query<{ representation: Representation }>(
    `{ representation(of: ${of} ${more}) { agreements tested smallNumbers ${WARNINGS} permutations seed
        rows(${rows}) { ${ROW} } missing(first: 20000) { ${ROW} } } }`,
  );
  return data.representation;
}

/** What a row of the seeds is in each dimension. */
const SIDES: Readonly<Record<string, (agreement: CountedAgreement) => string>> = {
  COUNTRY: ({ country }) => country,
  PROVINCE: ({ municipality }) => places.get(municipality)?.["province"] ?? "",
  MUNICIPALITY_KIND: ({ municipality }) => places.get(municipality)?.["kind"] ?? "",
  MUNICIPALITY: ({ municipality }) => municipality,
};

const countOf = (among: readonly CountedAgreement[], row: Pick<Row, "keys">) =>
  among.filter((agreement) =>
    row.keys.every(({ dimension, value }) => SIDES[dimension]?.(agreement) === value),
  ).length;

const different = (side: string, among: readonly CountedAgreement[]) =>
  new Set(among.map((agreement) => SIDES[side]?.(agreement))).size;

describe("pairs are as the seeds have them", () => {
  const within = agreements.filter(({ day }) => day >= "2000-01-01" && day <= "2015-06-30");

  test.each([
    ["PROVINCES_AND_COUNTRIES", "PROVINCE", "", agreements],
    ["MUNICIPALITIES_AND_COUNTRIES", "MUNICIPALITY", "", agreements],
    ["MUNICIPALITY_KINDS_AND_COUNTRIES", "MUNICIPALITY_KIND", "", agreements],
    ["PROVINCES_AND_COUNTRIES", "PROVINCE", 'filter: { dateFrom: "2000" } asOf: "2015-06-30"', within],
  ] as const)("%s, by %s %s", async (of, side, more, among) => {
    const found = await representation(of, `${more} permutations: 199`);
    expect(found).toMatchObject({ agreements: among.length, permutations: 199, seed: 1 });
    expect(found.tested).toBe(different(side, among) * different("COUNTRY", among));
    expect(found.rows).toHaveLength(found.tested);
    for (const row of found.rows) {
      expect(row.keys.map(({ dimension }) => dimension)).toEqual([side, "COUNTRY"]);
      expect(row.observed).toBe(countOf(among, row));
      const [k = 0, l = 0] = row.keys.map((key) => countOf(among, { keys: [key] }));
      expect(row.agreementsOfKeys).toEqual([k, l]);
      expect(row.expected).toBe((k * l) / among.length);
      expect(row.qValue).toBeGreaterThanOrEqual(row.pValue);
      expect(row.smallNumbers).toBe(row.expected < 5);
    }
    expect(found.smallNumbers).toBe(found.rows.filter(({ smallNumbers }) => smallNumbers).length);
  });

  test("what is missing comes with the most expected first", async () => {
    const { rows, missing } = await representation("PROVINCES_AND_COUNTRIES");
    const none = rows.filter(({ observed }) => observed === 0);
    expect(missing).toHaveLength(none.length);
    expect(missing.map(({ expected }) => expected)).toEqual(
      none.map(({ expected }) => expected).sort((one, other) => other - one),
    );
    for (const row of missing) expect([countOf(agreements, row), row.direction]).toEqual([0, "UNDER"]);
    expect(missing[0]?.keys.map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "Bursa",
        "Turkmenistan",
      ]
    `);
  });
});

test.each([
  ["COUNTRIES", "COUNTRY", "PROVINCE"],
  ["PROVINCES", "PROVINCE", "COUNTRY"],
] as const)("%s are told with how many different partners they have", async (of, side, other) => {
  const { rows, tested, missing } = await representation(of);
  expect([tested, rows.length, missing]).toEqual([different(side, agreements), tested, []]);
  for (const row of rows) {
    expect(row.keys.map(({ dimension }) => dimension)).toEqual([side]);
    const own = agreements.filter((agreement) => SIDES[side]?.(agreement) === row.keys[0]?.value);
    expect(row.observed).toBe(different(other, own));
    expect(row.agreementsOfKeys).toEqual([own.length]);
    expect(row.expected).toBeLessThanOrEqual(Math.min(own.length, different(other, agreements)));
    expect(row.smallNumbers).toBe(own.length < 5);
  }
});

describe("rows", () => {
  test("can be chosen by direction and q-value, in either order", async () => {
    const { rows } = await representation("PROVINCES_AND_COUNTRIES");
    expect(rows.map(({ pValue }) => pValue)).toEqual(
      rows.map(({ pValue }) => pValue).sort((one, other) => one - other),
    );
    const over = await representation("PROVINCES_AND_COUNTRIES", "", "direction: OVER maximumQ: 0.5");
    expect(over.rows).toEqual(
      rows.filter(({ direction, qValue }) => direction === "OVER" && qValue <= 0.5).slice(0, 50),
    );
    expect(over.rows.length).toBeGreaterThan(0);
    const natural = await representation("PROVINCES_AND_COUNTRIES", "", "orderBy: NATURAL first: 20000");
    expect(natural.rows.toSorted(byKeys)).toEqual(rows.toSorted(byKeys));
    const provinces = [...new Set(natural.rows.map(({ keys }) => keys[0]?.name ?? ""))];
    expect(provinces).toEqual(provinces.toSorted(new Intl.Collator("tr").compare));
    expect(natural.rows.slice(0, 6).map(({ keys }) => keys[1]?.value)).toEqual([
      ...["AZ", "KZ", "KG", "UZ", "TJ", "TM"],
    ]);
  });

  const byKeys = (one: Row, other: Row) =>
    one.keys.map(({ value }) => value).join() < other.keys.map(({ value }) => value).join() ? -1 : 1;

  test("are the same for the same seed, and hardly others for another", async () => {
    const first = await representation("COUNTRIES", "seed: 7");
    expect(await representation("COUNTRIES", "seed: 7")).toEqual(first);
    const other = await representation("COUNTRIES", "seed: 8");
    for (const { keys, pValue } of first.rows) {
      const again = other.rows.find((row) => row.keys[0]?.value === keys[0]?.value);
      expect(Math.abs((again?.pValue ?? 9) - pValue)).toBeLessThan(0.05);
    }
    expect(other.rows).not.toEqual(first.rows);
  });

  test("cannot differ from what is expected when there is one country only", async () => {
    const { rows } = await representation("PROVINCES_AND_COUNTRIES", 'filter: { partnerCountry: "UZ" }');
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows)
      expect(row).toMatchObject({ pValue: 1, qValue: 1, z: null, direction: "AS_EXPECTED" });
  });

  test("are none where there are no agreements", async () => {
    expect(await representation("COUNTRIES", 'asOf: "1990-01-01"')).toMatchObject({
      ...{ agreements: 0, tested: 0, smallNumbers: 0, tr: null, en: null, rows: [], missing: [] },
    });
  });
});

describe("small numbers are warned of in Turkish and in English", () => {
  test("of all that was tested", async () => {
    const pairs = await representation("PROVINCES_AND_COUNTRIES");
    expect([pairs.tr, pairs.en]).toEqual([
      `${pairs.tested} çift içinden ${pairs.smallNumbers} tanesinde 5'ten az anlaşma beklenir: bunlar kanıt değil, nereye bakılacağına dair ipucudur.`,
      `${pairs.smallNumbers} of ${pairs.tested} pairs are expected to have fewer than 5 agreements: take these as hints where to look, not as evidence.`,
    ]);
    const countries = await representation("COUNTRIES");
    expect(countries.en).toBe(
      "1 of 6 countries have fewer than 5 agreements: take these as hints where to look, not as evidence.",
    );
    expect(countries.tr).toContain("6 ülke içinden 1 tanesinde 5'ten az anlaşma vardır");
  });

  test("of each row, and of none that has enough", async () => {
    const { rows } = await representation("PROVINCES_AND_COUNTRIES");
    for (const { smallNumbers, tr, en, local } of rows) {
      expect([tr !== null, en !== null]).toEqual([smallNumbers, smallNumbers]);
      expect(local).toBe(en);
    }
    expect(rows.some(({ smallNumbers }) => !smallNumbers)).toBe(true);
    const countries = await representation("COUNTRIES");
    const tajikistan = countries.rows.find(({ keys }) => keys[0]?.value === "TJ");
    expect([tajikistan?.tr, tajikistan?.en]).toEqual([
      "Küçük sayılar: toplam 2, yani 5 anlaşmadan az; bir anlaşma eksik veya fazla olsa sonuç değişir.",
      "Small numbers: 2 in all, fewer than 5 agreements; one more or less would change the result.",
    ]);
  });
});

test("takes one round trip, and one more for the names of each kind of key", async () => {
  const ask = (selection: string) =>
    roundTrips(server.graph, () =>
      server.query(
        `{ representation(of: PROVINCES_AND_COUNTRIES permutations: 99) { ${selection} warning } }`,
      ),
    );
  expect(await ask("rows(first: 500) { observed expected warning } missing { pValue }")).toEqual([
    "agreementPairs",
  ]);
  expect(await ask("rows(first: 500) { keys { name } } missing { keys { name } }")).toEqual([
    ...["agreementPairs", "countriesByCodes", "provincesByCodes"],
  ]);
});

describe("refuses", () => {
  test.each([
    ["permutations: 98", '"permutations" must be a whole number from 99 to 99999, but got 98.'],
    ["permutations: 100000", "but got 100000"],
    ["permutations: 99999", "Expected at most"],
    ["seed: -1", '"seed" must be a whole number from 0 to 2147483647, but got -1.'],
    ['filter: { partnerCountry: "france" }', "such as AZ"],
    ['asOf: "2020"', "LocalDate"],
  ])("%s", async (args, message) => {
    const [error] = await server.errors(
      `{ representation(of: MUNICIPALITIES_AND_COUNTRIES ${args}) { tested } }`,
    );
    expect(error).toMatchObject({
      message: expect.stringContaining(message) as string,
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  test.each([
    ["rows(first: -1)", '"first" must be a whole number from 0 to 20000, but got -1.'],
    ["rows(maximumQ: 1.5)", '"maximumQ" must be from 0 to 1, but got 1.5.'],
    ["rows(maximumQ: -0.1)", "but got -0.1"],
    ["missing(first: 20001)", "but got 20001"],
  ])("%s", async (field, message) => {
    const [error] = await server.errors(
      `{ representation(of: COUNTRIES permutations: 99) { ${field} { observed } } }`,
    );
    expect(error).toMatchObject({
      message: expect.stringContaining(message) as string,
      extensions: { code: "BAD_USER_INPUT" },
    });
  });
});
