import { describe, expect, test } from "vitest";
import type { AgreementGroup } from "../../src/analysis/countCells.ts";
import { fillGaps } from "../../src/analysis/fillGaps.ts";
import { type Dimension, isTime } from "../../src/analysis/placements.ts";
import { createRandomGenerator } from "../../src/analysis/randomGenerator.ts";
import {
  type CountedPeriod,
  measureStatistics,
  type StatisticsOptions,
} from "../../src/analysis/statistics.ts";
import { neighbour, precisionOf, timeCells, valuesBetween } from "../../src/analysis/timeCells.ts";
import { getPartialDate } from "../../src/domain/partialDate.ts";
import { type NaiveAgreement, naiveStatistics } from "./naiveStatistics.ts";

const OPTIONS: StatisticsOptions = {
  dimensions: ["YEAR"],
  periods: [],
  from: null,
  until: null,
  orderBy: "NATURAL",
  fillGaps: false,
  orderOf: (_, value) => value,
  maximumRows: 1_000,
  cumulative: true,
  growth: true,
};

function group(date: string | null, change: Partial<AgreementGroup> = {}): AgreementGroup {
  const { earliest, latest } = date ? getPartialDate(date) : { earliest: null, latest: null };
  const agreements = change.agreements ?? 1;
  return { values: [], date, agreements, certain: agreements, first: earliest, latest, ...change };
}

const keysAndCounts = (groups: readonly AgreementGroup[], change: Partial<StatisticsOptions> = {}) =>
  measureStatistics(groups, { ...OPTIONS, ...change }).rows.map(({ keys, agreements }) => [
    keys.join(" "),
    agreements.min,
    agreements.max,
  ]);

describe("spans of time", () => {
  test("years and months go on over their ends", () => {
    expect(neighbour("1999", 1)).toBe("2000");
    expect(neighbour("1999-12", 1)).toBe("2000-01");
    expect(neighbour("2000-01", -1)).toBe("1999-12");
    expect(valuesBetween("1999-11", "2000-02")).toEqual(["1999-11", "1999-12", "2000-01", "2000-02"]);
    expect(valuesBetween("9998", "9999")).toEqual(["9998", "9999"]);
    expect(valuesBetween("2001", "2000")).toEqual([]);
  });

  test("months have as many days as the calendar gives them", () => {
    const ends = (from: string, until: string) =>
      timeCells("MONTH", { from, until }, []).map(({ until: end }) => end);
    expect(ends("2000-02-10", "2000-03-01")).toEqual(["2000-02-29", "2000-03-31"]);
    expect(ends("1900-02-01", "1900-02-01")).toEqual(["1900-02-28"]);
  });

  test("dates are read as far as the periods ask for", () => {
    const period = (from: string | null, until: string | null) => ({ value: "period/x", from, until });
    expect(precisionOf([])).toBe(4);
    expect(precisionOf([period("1991-01-01", null), period(null, "2003-12-31")])).toBe(4);
    expect(precisionOf([period("1991-01-01", "2000-02-29")])).toBe(7);
    expect(precisionOf([period("1991-01-01", "2000-02-28")])).toBe(10);
    expect(precisionOf([period("1991-01-02", "2003-12-31")])).toBe(10);
  });
});

describe("an agreement of which only the year is known", () => {
  test("is certain in its year, and possible in each month of it", () => {
    expect(keysAndCounts([group("2016")])).toEqual([["2016", 1, 1]]);
    const months = keysAndCounts([group("2016"), group("2016-05")], { dimensions: ["MONTH"] });
    expect(months).toHaveLength(12);
    expect(months[3]).toEqual(["2016-04", 0, 1]);
    expect(months[4]).toEqual(["2016-05", 1, 2]);
  });

  test("is counted up once, and for certain when the year is over", () => {
    const { total, rows } = measureStatistics([group("2016"), group("2017-01-02")], {
      ...OPTIONS,
      dimensions: ["MONTH"],
    });
    expect(total).toEqual({ min: 2, max: 2 });
    expect(rows.map(({ cumulative }) => [cumulative?.min, cumulative?.max])).toEqual([
      ...Array.from({ length: 11 }, () => [0, 1]),
      [1, 1],
      [2, 2],
    ]);
  });

  test("is possible only on the days that were asked for", () => {
    const change = { dimensions: ["MONTH"], from: "2016-03-05", until: "2016-04-10" } as const;
    const { rows } = measureStatistics([group("2016", { certain: 0 })], { ...OPTIONS, ...change });
    expect(rows).toMatchObject([
      { keys: ["2016-03"], agreements: { min: 0, max: 1 }, first: "2016-03-05", latest: "2016-03-31" },
      { keys: ["2016-04"], agreements: { min: 0, max: 1 }, first: "2016-04-01", latest: "2016-04-10" },
    ]);
  });
});

test("the undated have a row of their own at the end, and are in no period", () => {
  const groups = [group(null), group("2016")];
  expect(keysAndCounts(groups)).toEqual([
    ["2016", 1, 1],
    ["", 1, 1],
  ]);
  const { rows } = measureStatistics(groups, OPTIONS);
  expect(rows[1]).toMatchObject({ keys: [null], cumulative: null, growth: null, first: null, latest: null });
  const periods = [{ value: "period/all", from: null, until: null, before: null }];
  expect(keysAndCounts(groups, { dimensions: ["PERIOD"], periods })).toEqual([["period/all", 1, 1]]);
});

describe("growth", () => {
  test("is the surplus over the year before, divided by that year", () => {
    const groups = [
      group("2000", { agreements: 4 }),
      group("2001", { agreements: 6 }),
      group("2002", { agreements: 3 }),
      group("2004", { agreements: 5 }),
    ];
    const growth = (fill: boolean) =>
      measureStatistics(groups, { ...OPTIONS, fillGaps: fill }).rows.map((row) => row.growth);
    expect(growth(false)).toEqual([null, 0.5, -0.5, null]);
    expect(growth(true)).toEqual([null, 0.5, -0.5, -1, null]);
  });

  test("of a period is over the one that the source puts before it", () => {
    const period = (from: number, until: number, before: string | null): CountedPeriod => ({
      value: `${from}-${until}`,
      from: `${from}-01-01`,
      until: `${until}-12-31`,
      before,
    });
    const periods = [
      period(1990, 1999, null),
      period(1995, 2004, "1990-1999"),
      period(2005, 2009, "1990-1999"),
    ];
    const groups = [group("1990", { agreements: 2 }), group("1996"), group("2006", { agreements: 9 })];
    const { rows } = measureStatistics(groups, { ...OPTIONS, dimensions: ["PERIOD"], periods });
    expect(rows.map(({ keys, growth }) => [keys[0], growth])).toEqual([
      ["1990-1999", null],
      ["1995-2004", (1 - 3) / 3],
      ["2005-2009", 2],
    ]);
  });
});

describe("rows", () => {
  const groups = [
    group("2001", { values: ["B"] }),
    group("2001", { values: ["A"], agreements: 2 }),
    group("2003", { values: ["B"], agreements: 3 }),
  ];
  const dimensions: readonly Dimension[] = ["COUNTRY", "YEAR"];

  test("come in the order of the first dimension, then of the second, or by their counts", () => {
    expect(keysAndCounts(groups, { dimensions }).map(([keys]) => keys)).toEqual([
      "A 2001",
      "B 2001",
      "B 2003",
    ]);
    expect(
      keysAndCounts(groups, { dimensions, orderOf: (_, value) => (value === "A" ? "Z" : value) }).map(
        ([keys]) => keys,
      ),
    ).toEqual(["B 2001", "B 2003", "A 2001"]);
    expect(keysAndCounts(groups, { dimensions, orderBy: "COUNT" }).map(([keys]) => keys)).toEqual([
      "B 2003",
      "A 2001",
      "B 2001",
    ]);
  });

  test("may be asked for without gaps, for each value of the other dimension", () => {
    expect(keysAndCounts(groups, { dimensions, fillGaps: true })).toEqual([
      ["A 2001", 2, 2],
      ["A 2002", 0, 0],
      ["A 2003", 0, 0],
      ["B 2001", 1, 1],
      ["B 2002", 0, 0],
      ["B 2003", 3, 3],
    ]);
    const months = fillGaps([], { dimensions: ["MONTH"], periods: [], maximumRows: 9 });
    expect(months).toEqual([]);
  });

  test("without gaps are only those that can be: the months of a year, the years of a period", () => {
    const dates = [group("2001-11"), group("2002-02")];
    expect(
      keysAndCounts(dates, { dimensions: ["YEAR", "MONTH"], fillGaps: true }).map(([keys]) => keys),
    ).toEqual(["2001 2001-11", "2001 2001-12", "2002 2002-01", "2002 2002-02"]);
    const periods = [{ value: "short", from: "2001-12-01", until: "2002-03-31", before: null }];
    expect(
      keysAndCounts([group("2001-11"), group("2002-02"), group("2003-02")], {
        dimensions: ["PERIOD", "MONTH"],
        periods,
        fillGaps: true,
      }).map(([keys]) => keys),
    ).toEqual(["short 2002-02"]);
  });

  test("are refused beyond the most that there may be", () => {
    const many = Array.from({ length: 12 }, (_, month) =>
      group(`2001-${String(month + 1).padStart(2, "0")}`),
    );
    const change = { dimensions: ["MONTH"], maximumRows: 11 } as const;
    expect(() => keysAndCounts(many, change)).toThrow("Expected at most 11 rows, but there would be 12.");
    expect(() => keysAndCounts([group("2001-01"), group("9999-12")], { ...change, fillGaps: true })).toThrow(
      RangeError,
    );
  });
});

describe("equals what one gets by looking at every day", () => {
  const periods: readonly CountedPeriod[] = [
    { value: "open", from: null, until: "2001-12-31", before: null },
    { value: "whole", from: "2000-01-01", until: "2003-12-31", before: null },
    { value: "within", from: "2001-03-10", until: "2002-04-20", before: null },
    { value: "since", from: "2002-01-01", until: null, before: null },
  ];
  const crossings: (readonly Dimension[])[] = [
    ["YEAR"],
    ["MONTH"],
    ["PERIOD"],
    ["COUNTRY"],
    ["COUNTRY", "YEAR"],
    ["MONTH", "COUNTRY"],
    ["PERIOD", "COUNTRY"],
    ["PERIOD", "YEAR"],
    ["MONTH", "PERIOD"],
    ["YEAR", "MONTH"],
    ["COUNTRY", "MUNICIPALITY_KIND"],
  ];

  test.each(crossings.map((by) => [by.join(" and "), by] as const))("by %s", (_, by) => {
    const random = createRandomGenerator(by.join().length);
    const agreements = Array.from({ length: 24 }, () => randomAgreement((bound) => random.below(bound)));
    for (const [from, until, asOf] of [
      [null, null, null],
      [null, null, "2001-06-15"],
      ["2000-05-05", "2002-09-09", null],
      ["2000-05-05", "2003-09-09", "2002-02-02"],
    ] as const) {
      const ends = [until, asOf].filter((day) => day !== null).sort();
      const asked = agreements.filter(
        ({ earliest, latest }) => latest >= (from ?? latest) && earliest <= (ends[0] ?? earliest),
      );
      const { rows } = measureStatistics(
        asked.map((agreement) => groupOf(agreement, by, asOf)),
        { ...OPTIONS, dimensions: by, periods, from, until: ends[0] ?? null },
      );
      const found = rows.map(({ keys, agreements: { min, max }, cumulative, first, latest }) => ({
        keys,
        min,
        max,
        cumulative,
        first,
        latest,
      }));
      const byKeys = (one: { keys: readonly unknown[] }, other: { keys: readonly unknown[] }) =>
        one.keys.join() < other.keys.join() ? -1 : 1;
      const expected = naiveStatistics(agreements, { by, periods, from, until, asOf });
      expect(expected.length).toBeGreaterThan(1);
      expect(found.toSorted(byKeys)).toEqual(expected.toSorted(byKeys));
    }
  });

  function randomAgreement(below: (bound: number) => number): NaiveAgreement & { date: string } {
    const year = String(1999 + below(6));
    const month = `${year}-${String(1 + below(12)).padStart(2, "0")}`;
    const date = [year, month, `${month}-${String(1 + below(28)).padStart(2, "0")}`][below(3)] ?? year;
    const { earliest, latest } = getPartialDate(date);
    return {
      date,
      earliest,
      latest,
      country: ["AZ", "KZ"][below(2)] ?? "",
      kind: ["TOWN", "DISTRICT"][below(2)] ?? "",
    };
  }

  function groupOf(
    agreement: NaiveAgreement & { date: string },
    by: readonly Dimension[],
    asOf: string | null,
  ): AgreementGroup {
    const { date, earliest, latest, country, kind } = agreement;
    const values = by
      .filter((dimension) => !isTime(dimension))
      .map((dimension) => (dimension === "COUNTRY" ? country : kind));
    const certain = asOf === null || latest <= asOf ? 1 : 0;
    return { values, date: by.some(isTime) ? date : "", agreements: 1, certain, first: earliest, latest };
  }
});
