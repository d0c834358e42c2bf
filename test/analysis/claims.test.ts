import { describe, expect, test } from "vitest";
import {
  type ClaimRow,
  COMPARISONS,
  type FigureFilter,
  figureFilterKey,
  figureFilters,
  type Figures,
  judgeClaims,
  type Judgement,
  MEASURES,
  type ReadingRow,
} from "../../src/analysis/claims.ts";
import { countAgreements, readCountedAgreements, readRows } from "./countAgreements.ts";

const UNRESTRICTED = { country: null, table: null, from: null, until: null };
const NO_BASE = { baseFrom: null, baseUntil: null, baseTable: null };

function claim(change: Partial<ClaimRow>): ClaimRow {
  return {
    id: "claim/x",
    reported: "1",
    unit: "AGREEMENTS",
    measure: "COUNT_AGREEMENTS",
    ...UNRESTRICTED,
    ...NO_BASE,
    comparison: "EXACT",
    parts: [],
    why: null,
    readings: [],
    ...change,
  };
}

function reading(change: Partial<ReadingRow>): ReadingRow {
  return { reading: "another", term: 1, measure: "COUNT_AGREEMENTS", ...UNRESTRICTED, ...NO_BASE, ...change };
}

const FIGURES: Figures = {
  agreements: 12,
  distinctAgreements: 11,
  municipalities: 7,
  partnerCities: 6,
  partnerships: 10,
  firstDate: "1993-12-04",
  lastDate: "2003-02-28",
  firstMunicipalityId: "municipality/tr-mugla-marmaris",
  firstPartnerCityId: "partner-city/tm-hazar",
  agreementsByCountry: [
    { country: "KZ", agreements: 4 },
    { country: "AZ", agreements: 6 },
    { country: "TJ", agreements: 2 },
    { country: "UZ", agreements: 0 },
  ],
};

const EMPTY: Figures = {
  agreements: 0,
  distinctAgreements: 0,
  municipalities: 0,
  partnerCities: 0,
  partnerships: 0,
  firstDate: null,
  lastDate: null,
  firstMunicipalityId: null,
  firstPartnerCityId: null,
  agreementsByCountry: [],
};

/** The judgement of one claim, whatever is asked for amounting to the same. */
function judgeOne(
  change: Partial<ClaimRow>,
  figuresOf: (filter: FigureFilter) => Figures = () => FIGURES,
): Judgement {
  const judged = judgeClaims([claim(change)], figuresOf).get("claim/x");
  if (judged === undefined) throw new Error("The claim was not judged.");
  return judged;
}

/** Twelve agreements, three of them in Table 2, eight of them with Azerbaijan. */
function someFigures({ country, table }: FigureFilter): Figures {
  return { ...FIGURES, agreements: table === 2 ? 3 : country === "AZ" ? 8 : 12 };
}

describe("measures", () => {
  test.each([
    ["COUNT_AGREEMENTS", "12"],
    ["COUNT_DISTINCT_AGREEMENTS", "11"],
    ["COUNT_MUNICIPALITIES", "7"],
    ["COUNT_PARTNER_CITIES", "6"],
    ["COUNT_PARTNERSHIPS", "10"],
    ["FIRST_AGREEMENT_DATE", "1993-12-04"],
    ["LAST_AGREEMENT_DATE", "2003-02-28"],
    ["FIRST_AGREEMENT_MUNICIPALITY", "municipality/tr-mugla-marmaris"],
    ["FIRST_AGREEMENT_PARTNER", "partner-city/tm-hazar"],
    ["COUNTRY_WITH_MOST", "AZ"],
    ["COUNTRY_WITH_FEWEST", "TJ"],
  ])("%s is %s", (measure, computed) => {
    expect(judgeOne({ measure, reported: computed })).toEqual({
      verdict: "AGREES",
      computedWithoutLastYear: null,
      computed,
      fittingReadings: [],
    });
  });

  test("SHARE_PERCENT is that of all countries, with the bounds of the base", () => {
    const share = { measure: "SHARE_PERCENT", country: "AZ", reported: "66.7", comparison: "ROUNDED" };
    expect(judgeOne(share, someFigures)).toMatchObject({ verdict: "AGREES", computed: "66.7" });
    expect(judgeOne({ ...share, baseTable: 2 }, someFigures).computed).toBe("266.7");
  });

  test("growth is beside the same country's base", () => {
    const growth = { country: "AZ", baseTable: 2 };
    expect(judgeOne({ ...growth, measure: "GROWTH_PERCENT" }, someFigures).computed).toBe("166.7");
    expect(judgeOne({ ...growth, measure: "GROWTH_FACTOR" }, someFigures).computed).toBe("2.67");
    expect(figureFilters([claim({ ...growth, measure: "GROWTH_FACTOR" })])).toEqual([
      { ...UNRESTRICTED, country: "AZ" },
      { ...UNRESTRICTED, country: "AZ", table: 2 },
    ]);
    expect(judgeOne({ measure: "GROWTH_PERCENT", table: 2 }, someFigures).computed).toBe("-75");
  });

  test("SPAN_YEARS is the last year less the first", () => {
    expect(judgeOne({ measure: "SPAN_YEARS", from: "1991-12-26", until: "2003" }).computed).toBe("12");
  });

  test("parts are combined as they are reported, not as they are computed", () => {
    const parts = [
      claim({ id: "claim/a", reported: "99" }),
      claim({ id: "claim/b", reported: "198" }),
      claim({ id: "claim/c", reported: "0.5" }),
      claim({ id: "claim/zero", reported: "0" }),
    ];
    const judged = judgeClaims(
      [
        ...parts,
        claim({
          id: "sum",
          measure: "SUM_OF_PARTS",
          reported: "297.5",
          parts: ["claim/a", "claim/b", "claim/c"],
        }),
        claim({ id: "ratio", measure: "RATIO_OF_PARTS", reported: "50", parts: ["claim/a", "claim/b"] }),
        claim({ id: "of-nothing", measure: "RATIO_OF_PARTS", parts: ["claim/a", "claim/zero"] }),
      ],
      () => FIGURES,
    );
    expect(judged.get("sum")).toMatchObject({ verdict: "AGREES", computed: "297.5" });
    expect(judged.get("ratio")).toMatchObject({ verdict: "AGREES", computed: "50" });
    expect(judged.get("of-nothing")).toMatchObject({ verdict: "UNDECIDABLE", computed: null });
  });

  test("a place that several countries share is nobody's alone", () => {
    const tied = {
      ...FIGURES,
      agreementsByCountry: [
        { country: "KZ", agreements: 4 },
        { country: "AZ", agreements: 4 },
      ],
    };
    const judged = judgeOne({ measure: "COUNTRY_WITH_MOST", reported: "AZ" }, () => tied);
    expect(judged).toMatchObject({ verdict: "DIFFERS", computed: "AZ; KZ" });
  });

  test.each([
    "SHARE_PERCENT",
    "GROWTH_PERCENT",
    "GROWTH_FACTOR",
    "FIRST_AGREEMENT_DATE",
    "LAST_AGREEMENT_DATE",
    "FIRST_AGREEMENT_MUNICIPALITY",
    "FIRST_AGREEMENT_PARTNER",
    "COUNTRY_WITH_MOST",
    "COUNTRY_WITH_FEWEST",
    "UNDECIDABLE",
  ])("%s is undecidable where there are no agreements", (measure) => {
    const judged = judgeOne({ measure, readings: [reading({})] }, () => EMPTY);
    expect(judged).toEqual({
      verdict: "UNDECIDABLE",
      computed: null,
      computedWithoutLastYear: null,
      fittingReadings: [],
    });
  });
});

describe("comparisons", () => {
  test.each([
    ["EXACT", "12", "AGREES"],
    ["EXACT", "12.0", "AGREES"],
    ["EXACT", "12.5", "DIFFERS"],
    ["MORE_THAN", "11", "AGREES"],
    ["MORE_THAN", "12", "DIFFERS"],
    ["AT_LEAST", "12", "AGREES"],
    ["AT_LEAST", "12.1", "DIFFERS"],
    ["NEARLY", "12", "AGREES"],
    ["NEARLY", "13", "AGREES"],
    ["NEARLY", "13.3", "AGREES"],
    ["NEARLY", "13.4", "DIFFERS"],
    ["NEARLY", "11.9", "DIFFERS"],
  ])("12 agrees by %s with %s: %s", (comparison, reported, verdict) => {
    expect(judgeOne({ comparison, reported }).verdict).toBe(verdict);
  });

  test("NEARLY takes in exactly a tenth below", () => {
    const ninety = { ...FIGURES, agreements: 90 };
    expect(judgeOne({ comparison: "NEARLY", reported: "100" }, () => ninety).verdict).toBe("AGREES");
    expect(judgeOne({ comparison: "NEARLY", reported: "100.1" }, () => ninety).verdict).toBe("DIFFERS");
  });

  test.each([
    [1, 8, "13", "AGREES"], // 12.5
    [1, 8, "12", "DIFFERS"],
    [1, 8, "12.5", "AGREES"],
    [93, 198, "47", "AGREES"], // 46.97
    [93, 198, "46.9", "DIFFERS"],
    [4, 9, "44", "AGREES"], // 44.44
  ])("ROUNDED: %i of %i against %s %%: %s", (part, all, reported, verdict) => {
    const figuresOf = ({ country }: FigureFilter): Figures => ({
      ...FIGURES,
      agreements: country === "AZ" ? part : all,
    });
    const share = { measure: "SHARE_PERCENT", country: "AZ", comparison: "ROUNDED", reported };
    expect(judgeOne(share, figuresOf).verdict).toBe(verdict);
  });

  test("MORE_THAN is not decided by what rounding prints", () => {
    const figuresOf = ({ table }: FigureFilter): Figures => ({
      ...FIGURES,
      agreements: table === 1 ? 10_000 : 20_001,
    });
    const growth = { measure: "GROWTH_PERCENT", baseTable: 1, comparison: "MORE_THAN", reported: "100" };
    expect(judgeOne(growth, figuresOf)).toMatchObject({ verdict: "AGREES", computed: "100" });
  });

  test.each([
    ["1993", "AGREES"],
    ["1993-12", "AGREES"],
    ["1993-12-04", "AGREES"],
    ["1993-12-05", "DIFFERS"],
    ["1993-11", "DIFFERS"],
    ["1992", "DIFFERS"],
  ])("4 December 1993 within %s: %s", (reported, verdict) => {
    expect(judgeOne({ measure: "FIRST_AGREEMENT_DATE", reported }).verdict).toBe(verdict);
  });
});

describe("readings", () => {
  const differing = { reported: "11", country: "AZ" };

  test("those that yield the reported figure are named, in their order", () => {
    const readings = [
      reading({ reading: "table-2", table: 2 }),
      reading({ reading: "both", term: 1, country: "AZ" }),
      reading({ reading: "distinct", measure: "COUNT_DISTINCT_AGREEMENTS" }),
      reading({ reading: "both", term: 2, table: 2 }),
    ];
    expect(judgeOne({ ...differing, readings }, someFigures)).toEqual({
      verdict: "DIFFERS",
      computedWithoutLastYear: null,
      computed: "8",
      fittingReadings: ["both", "distinct"],
    });
  });

  test("none is named when the claim agrees", () => {
    expect(judgeOne({ reported: "12", readings: [reading({})] })).toMatchObject({ fittingReadings: [] });
  });

  test("they are compared as the claim is", () => {
    const readings = [reading({ measure: "GROWTH_FACTOR", baseTable: 2 })];
    const growth = {
      measure: "GROWTH_FACTOR",
      country: "AZ",
      baseTable: 2,
      reported: "3",
      comparison: "MORE_THAN",
      readings,
    };
    expect(judgeOne(growth, someFigures)).toMatchObject({ computed: "2.67", fittingReadings: ["another"] });
  });

  test("one with an undecidable term does not fit", () => {
    const readings = [reading({}), reading({ term: 2, measure: "GROWTH_FACTOR", baseTable: 1 })];
    const figuresOf = ({ table, country }: FigureFilter): Figures =>
      table === 1 ? EMPTY : { ...FIGURES, agreements: country === "AZ" ? 8 : 11 };
    expect(judgeOne({ ...differing, readings }, figuresOf).fittingReadings).toEqual([]);
  });
});

describe("refuses", () => {
  test.each<[string, Partial<ClaimRow>]>([
    [
      'claim/x: expected a measure, one of COUNT_AGREEMENTS, … but got "COUNT_TREES".',
      { measure: "COUNT_TREES" },
    ],
    ['claim/x: expected a measure, one of COUNT_AGREEMENTS, … but got "toString".', { measure: "toString" }],
    ['claim/x: expected a comparison, one of EXACT, … but got "ABOUT".', { comparison: "ABOUT" }],
    [
      'claim/x: expected a comparison, one of EXACT, … but got "ABOUT".',
      { comparison: "ABOUT", measure: "UNDECIDABLE" },
    ],
    ['claim/x: expected a number as reported, but got "many".', { reported: "many" }],
    [
      'claim/x: expected a date in EDTF, level 0, as reported, but got "many".',
      { reported: "many", measure: "LAST_AGREEMENT_DATE" },
    ],
    [
      "claim/x: expected the comparison EXACT with 1993-12-04, not NEARLY.",
      { reported: "1993", measure: "FIRST_AGREEMENT_DATE", comparison: "NEARLY" },
    ],
    [
      "claim/x: expected parts among the claims, but got claim/y.",
      { measure: "SUM_OF_PARTS", parts: ["claim/y"] },
    ],
    [
      "claim/x: expected two parts for RATIO_OF_PARTS, but got 1.",
      { measure: "RATIO_OF_PARTS", parts: ["claim/x"] },
    ],
    [
      "claim/x: expected from and until for SPAN_YEARS, but one of them is missing.",
      { measure: "SPAN_YEARS", from: "1991" },
    ],
    [
      'claim/x, reading another: expected a measure, one of COUNT_AGREEMENTS, … but got "SUM_OF_PARTS".',
      { readings: [reading({ measure: "SUM_OF_PARTS" })] },
    ],
    [
      "claim/x: expected numbers as terms of a reading, but got 1993-12-04.",
      { readings: [reading({}), reading({ measure: "FIRST_AGREEMENT_DATE" })] },
    ],
  ])("%s", (message, change) => {
    for (const part of message.split("…")) expect(() => judgeOne(change)).toThrow(part);
  });
});

test("each filter is asked for once", () => {
  const filters = figureFilters([
    claim({
      id: "claim/a",
      from: "1991",
      until: "2003",
      readings: [reading({ table: 1 }), reading({ table: 1 })],
    }),
    claim({ id: "claim/b", from: "1991", until: "2003", measure: "COUNT_MUNICIPALITIES" }),
    claim({ id: "claim/c", country: "AZ", measure: "SHARE_PERCENT" }),
    claim({ id: "claim/d", table: 2, measure: "UNDECIDABLE" }),
  ]);
  expect(filters).toEqual([
    { ...UNRESTRICTED, from: "1991", until: "2003" },
    { ...UNRESTRICTED, from: "1991", until: "2002" },
    { ...UNRESTRICTED, table: 1 },
    { ...UNRESTRICTED, country: "AZ" },
    UNRESTRICTED,
  ]);
});

/** Verdict, computed value and either the value without last years or the fitting readings of every claim, derived from the paper by hand. */
const VERDICTS: Readonly<Record<string, readonly [string, string | null, ...string[]]>> = {
  "total-198": ["AGREES", "198"],
  "table-1-38": ["AGREES", "38"],
  "table-2-160": ["AGREES", "160"],
  "period-1991-2003-38": ["CONVENTION", "46", "38"],
  "period-1993-2003-38": ["CONVENTION", "46", "38"],
  "period-1993-2002-38": ["AGREES", "38"],
  "municipalities-38": ["DIFFERS", "25", "agreements"],
  "sister-cities-198": ["DIFFERS", "103", "agreements"],
  "period-2002-2011-53": ["CONVENTION", "63", "53"],
  "period-2011-2023-113": ["CONVENTION", "116", "113"],
  "growth-2011-2023-over-100": ["CONVENTION", "84.1", "113.2"],
  "period-2003-2015-77": ["AGREES", "77"],
  "growth-2003-2015-over-2": ["DIFFERS", "1.67", "base-until-2002"],
  "span-1991-2003-12": ["AGREES", "12"],
  "span-2003-2015-12": ["AGREES", "12"],
  "period-2003-2023-160": ["AGREES", "160"],
  "share-2003-2023-81": ["AGREES", "80.8"],
  "more-in-second-period": ["AGREES", "247.8"],
  "sum-of-two-periods": ["AGREES", "198"],
  "sum-of-three-periods": ["DIFFERS", "204"],
  "agreements-az-98": ["DIFFERS", "93"],
  "share-az-47": ["AGREES", "47"],
  "agreements-kz-34": ["AGREES", "34"],
  "share-kz-17": ["AGREES", "17.2"],
  "agreements-kg-32": ["AGREES", "32"],
  "share-kg-16": ["AGREES", "16.2"],
  "agreements-uz-19": ["DIFFERS", "23", "table-2"],
  "share-uz-10": ["DIFFERS", "11.6", "table-2"],
  "agreements-tm-18": ["DIFFERS", "14", "with-uzbekistan-table-1"],
  "share-tm-9": ["DIFFERS", "7.1", "with-uzbekistan-table-1"],
  "agreements-tj-2": ["AGREES", "2"],
  "share-tj-1": ["AGREES", "1"],
  "sum-of-countries": ["DIFFERS", "203"],
  "sum-of-shares": ["AGREES", "100"],
  "az-98-as-share": ["DIFFERS", "49.5"],
  "az-almost-half": ["AGREES", "47"],
  "az-most": ["AGREES", "AZ"],
  "tj-fewest": ["AGREES", "TJ"],
  "footnote-tj-2": ["AGREES", "2"],
  "first-date": ["AGREES", "1993-12-04"],
  "first-year": ["AGREES", "1993-12-04"],
  "first-municipality": ["AGREES", "municipality/tr-mugla-marmaris"],
  "first-partner": ["AGREES", "partner-city/tm-hazar"],
  "relations-since-1991": ["DIFFERS", "1993-12-04"],
  "table-1-from-1992": ["DIFFERS", "1993-12-04"],
  "table-1-until-2003": ["DIFFERS", "2002-10-02"],
  "table-2-from-2003": ["AGREES", "2003-01-02"],
  "table-2-until-2023": ["AGREES", "2023-03-24"],
  "heading-1992-2003-38": ["CONVENTION", "46", "38"],
  "cadets-2300": ["UNDECIDABLE", null],
  "republics-15": ["UNDECIDABLE", null],
  "soviet-states-12": ["UNDECIDABLE", null],
  "first-to-recognise": ["UNDECIDABLE", null],
  "first-summit": ["UNDECIDABLE", null],
  "first-military-visit": ["UNDECIDABLE", null],
  "first-ak-party-visit": ["UNDECIDABLE", null],
  "first-to-react": ["UNDECIDABLE", null],
  "summit-every-year": ["UNDECIDABLE", null],
  "concept-two-decades": ["UNDECIDABLE", null],
  "local-relations-european-until-2011": ["UNDECIDABLE", null],
  "tdbb-tr-150": ["UNDECIDABLE", null],
  "tdbb-az-289": ["UNDECIDABLE", null],
  "tdbb-kz-29": ["UNDECIDABLE", null],
  "tdbb-kg-486": ["UNDECIDABLE", null],
  "tdbb-uz-7": ["UNDECIDABLE", null],
  "denser-relations-more-municipal": ["UNDECIDABLE", null],
  "tajik-contacts-later": ["UNDECIDABLE", null],
};

function countingOf(row: Record<string, string>): Omit<ReadingRow, "reading" | "term"> {
  const filled = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ""));
  const text = (column: string): string | null => filled[column] ?? null;
  const table = (column: string): number | null =>
    filled[column] === undefined ? null : Number(filled[column]);
  return {
    measure: row["measure"] ?? "",
    country: text("country"),
    table: table("table"),
    from: text("from"),
    until: text("until"),
    baseFrom: text("base_from"),
    baseUntil: text("base_until"),
    baseTable: table("base_table"),
  };
}

function readClaims(): ClaimRow[] {
  const readings = readRows("seeds/knowledge/claim_explanations.csv");
  return readRows("seeds/knowledge/claims.csv").map((row) => ({
    id: row["id"] ?? "",
    reported: row["reported"] ?? "",
    unit: row["unit"] ?? "",
    comparison: row["comparison"] ?? "",
    why: row["why"] ?? "",
    parts: (row["parts"] ?? "").split("; ").filter((part) => part !== ""),
    ...countingOf(row),
    readings: readings
      .filter((other) => other["claim"] === row["id"])
      .map((other) => ({
        reading: other["reading"] ?? "",
        term: Number(other["term"]),
        ...countingOf(other),
      })),
  }));
}

describe("the paper", () => {
  const claims = readClaims();
  const agreements = readCountedAgreements();

  test("every claim gets the verdict that was derived by hand", () => {
    const judged = judgeClaims(claims, (filter) => countAgreements(agreements, filter));
    const found = [...judged].map(([id, { verdict, computed, computedWithoutLastYear, fittingReadings }]) => [
      id.replace("claim/", ""),
      [
        verdict,
        computed,
        ...(computedWithoutLastYear === null ? fittingReadings : [computedWithoutLastYear]),
      ],
    ]);
    expect(Object.fromEntries(found)).toEqual(VERDICTS);
  });

  test("the filters announced are those that are asked for, and no others", () => {
    const announced = figureFilters(claims).map(figureFilterKey);
    const asked = new Set<string>();
    judgeClaims(claims, (filter) => {
      asked.add(figureFilterKey(filter));
      // Zero agrees with nothing that is printed, so that all readings are tried as well.
      return EMPTY;
    });
    expect(new Set(announced).size).toBe(announced.length);
    for (const key of asked) expect(announced).toContain(key);
    const readings = claims.flatMap((row) => row.readings.map((other) => figureFilterKey(other)));
    for (const key of readings) expect(announced).toContain(key);
  });

  test("the claims use the closed sets alone", () => {
    for (const { measure, comparison, readings } of claims) {
      expect(COMPARISONS).toContain(comparison);
      for (const used of [measure, ...readings.map((row) => row.measure)]) expect(MEASURES).toContain(used);
    }
  });
});
