import { describe, expect, test } from "vitest";
import { type CrossedCount, drawTables, toCrossTable } from "../../src/analysis/crossTable.ts";
import { createRandomGenerator } from "../../src/analysis/randomGenerator.ts";
import { type Counting, measureRepresentation, type Represented } from "../../src/analysis/representation.ts";

const OPTIONS = { counting: "AGREEMENTS" as Counting, permutations: 9_999, seed: 1 };

/** Rows a, b, c …, columns A, B, C …. */
function crossed(...counts: readonly (readonly number[])[]): CrossedCount[] {
  return counts.flatMap((row, rowPlace) =>
    row.map((agreements, columnPlace) => ({
      row: String.fromCharCode(97 + rowPlace),
      column: String.fromCharCode(65 + columnPlace),
      agreements,
    })),
  );
}

const UNEVEN = crossed([9, 1, 0, 2], [3, 4, 1, 0], [0, 0, 0, 1], [1, 7, 3, 0], [2, 0, 0, 0]);

function of(tested: readonly Represented[], values: string): Represented {
  const found = tested.find((one) => one.values.join("") === values);
  if (found === undefined) throw new Error(`Expected ${values} among what was tested.`);
  return found;
}

function choose(among: number, many: number): number {
  if (many < 0 || many > among) return 0;
  let ways = 1;
  for (let place = 0; place < many; place += 1) ways = (ways * (among - place)) / (place + 1);
  return Math.round(ways);
}

/** The probability that a pair has so many agreements, when its ends have `k` and `l` of `m`. */
function hypergeometric(found: number, k: number, l: number, m: number): number {
  return (choose(k, found) * choose(m - k, l - found)) / choose(m, l);
}

/** A share of so many draws lies within five standard deviations of its probability. */
function tolerance(probability: number, draws: number): number {
  return 5 * Math.sqrt((probability * (1 - probability)) / draws) + 2 / draws;
}

function sums(counts: Int32Array, rows: number, columns: number): [number[], number[]] {
  const cells = Array.from(counts);
  return [
    Array.from({ length: rows }, (_, row) =>
      cells.slice(row * columns, (row + 1) * columns).reduce((sum, count) => sum + count, 0),
    ),
    Array.from({ length: columns }, (_, column) =>
      cells.filter((_count, cell) => cell % columns === column).reduce((sum, count) => sum + count, 0),
    ),
  ];
}

describe("draws", () => {
  test("keep the totals of every row and column", () => {
    const table = toCrossTable(UNEVEN);
    const drawn = new Set<string>();
    drawTables(table, { draws: 500, seed: 3 }, (counts) => {
      expect(sums(counts, 5, 4)).toEqual([
        [12, 8, 1, 11, 2],
        [15, 12, 4, 3],
      ]);
      drawn.add(counts.join());
    });
    expect(drawn.size).toBeGreaterThan(400);
  });

  test("are the same for the same seed, whatever the order of what is given", () => {
    const draw = (given: readonly CrossedCount[], seed: number) => {
      const drawn: string[] = [];
      drawTables(toCrossTable(given), { draws: 20, seed }, (counts) => drawn.push(counts.join()));
      return drawn;
    };
    const split = UNEVEN.flatMap((one) => [
      { ...one, agreements: one.agreements > 0 ? 1 : 0 },
      { ...one, agreements: Math.max(0, one.agreements - 1) },
    ]);
    expect(draw(UNEVEN.toReversed(), 7)).toEqual(draw(UNEVEN, 7));
    expect(draw(split, 7)).toEqual(draw(UNEVEN, 7));
    expect(draw(UNEVEN, 8)).not.toEqual(draw(UNEVEN, 7));
  });

  test("put into a pair as many as the hypergeometric distribution says", () => {
    const draws = 40_000;
    const found = new Map<number, number>();
    drawTables(toCrossTable(UNEVEN), { draws, seed: 5 }, (counts) => {
      const first = counts[0] ?? -1;
      found.set(first, (found.get(first) ?? 0) + 1);
    });
    for (let many = 0; many <= 12; many += 1) {
      const probability = hypergeometric(many, 12, 15, 34);
      const share = (found.get(many) ?? 0) / draws;
      expect(Math.abs(share - probability), String(many)).toBeLessThan(tolerance(probability, draws));
    }
  });
});

describe("pairs", () => {
  const { tested, agreements } = measureRepresentation(UNEVEN, OPTIONS);

  test("are every combination of what has an agreement at all", () => {
    const withNone = [...UNEVEN, { row: "z", column: "A", agreements: 0 }];
    expect(measureRepresentation(withNone, OPTIONS)).toEqual({ tested, agreements });
    expect([agreements, tested.length]).toEqual([34, 20]);
    expect(tested.map(({ values }) => values.join("")).sort()).toEqual(
      UNEVEN.map(({ row, column }) => row + column),
    );
    for (const { row, column, agreements: observed } of UNEVEN)
      expect(of(tested, row + column).observed).toBe(observed);
  });

  test("expect the product of the totals, divided by all; draws agree with it, and with the known variance", () => {
    const drawn = new Map<number, number>();
    drawTables(toCrossTable(UNEVEN), { draws: 9_999, seed: 1 }, (counts) => {
      counts.forEach((count, cell) => drawn.set(cell, (drawn.get(cell) ?? 0) + count));
    });
    for (const [cell, { row, column }] of UNEVEN.entries()) {
      const { degrees, expected, standardDeviation, observed, z, direction } = of(tested, row + column);
      const [k = 0, l = 0] = degrees;
      expect(expected).toBe((k * l) / 34);
      const deviation = Math.sqrt((k * l * (34 - k) * (34 - l)) / (34 * 34 * 33));
      const mean = (drawn.get(cell) ?? 0) / 9_999;
      expect(Math.abs(mean - expected)).toBeLessThan((5 * deviation) / Math.sqrt(9_999));
      expect(Math.abs(standardDeviation / deviation - 1)).toBeLessThan(0.05);
      expect(z).toBe((observed - expected) / standardDeviation);
      expect(direction).toBe(observed > expected ? "OVER" : "UNDER");
    }
  });

  test("have two-sided p-values near those of the exact distribution", () => {
    for (const { degrees, expected, observed, pValue } of tested) {
      const [k = 0, l = 0] = degrees;
      let exact = 0;
      for (let many = 0; many <= Math.min(k, l); many += 1)
        if (Math.abs(many - expected) >= Math.abs(observed - expected) - 1e-9)
          exact += hypergeometric(many, k, l, 34);
      expect(Math.abs(pValue - exact)).toBeLessThan(tolerance(exact, 9_999));
    }
  });

  test("come most surprising first, and q-values follow from all p-values", () => {
    const pValues = tested.map(({ pValue }) => pValue);
    expect(pValues).toEqual(pValues.toSorted((one, other) => one - other));
    for (const [place, { qValue }] of tested.entries()) {
      const allowed = pValues.slice(place).map((pValue, more) => (pValue * 20) / (place + more + 1));
      expect(qValue).toBeCloseTo(Math.min(1, ...allowed), 12);
    }
  });

  test("have small numbers where fewer than 5 are expected", () => {
    for (const { expected, smallNumbers } of tested) expect(smallNumbers).toBe(expected < 5);
    expect(tested.filter(({ smallNumbers }) => !smallNumbers).map(({ values }) => values.join(""))).toEqual([
      "aA",
    ]);
  });

  test("are as many as expected when chance has no choice", () => {
    const { tested: certain } = measureRepresentation(crossed([3], [1], [6]), OPTIONS);
    expect(certain).toHaveLength(3);
    for (const one of certain)
      expect(one).toMatchObject({
        ...{ standardDeviation: 0, z: null, pValue: 1, qValue: 1, direction: "AS_EXPECTED" },
        expected: one.observed,
      });
  });

  test("are none without agreements", () => {
    expect(measureRepresentation([], OPTIONS)).toEqual({ agreements: 0, tested: [] });
  });
});

describe("single rows and columns", () => {
  const different = (counts: readonly CrossedCount[], side: "row" | "column", value: string): number =>
    counts.filter((one) => one[side] === value && one.agreements > 0).length;

  /** The same expectation by counting the ways in which one misses another. */
  const byWays = (own: number, others: readonly number[]): number =>
    others.reduce((sum, other) => sum + 1 - choose(34 - other, own) / choose(34, own), 0);

  test.each([
    ["COLUMNS_OF_ROW", "row", [15, 12, 4, 3]],
    ["ROWS_OF_COLUMN", "column", [12, 8, 1, 11, 2]],
  ] as const)("%s are tested by how many different others they have", (counting, side, others) => {
    const { tested } = measureRepresentation(UNEVEN, { ...OPTIONS, counting });
    expect(tested).toHaveLength(side === "row" ? 5 : 4);
    const means = new Map(tested.map(({ values }) => [values[0] ?? "", 0]));
    const { rows, columns } = toCrossTable(UNEVEN);
    drawTables(toCrossTable(UNEVEN), { draws: 9_999, seed: 1 }, (counts) => {
      counts.forEach((count, cell) => {
        const value = (side === "row" ? rows[Math.floor(cell / 4)] : columns[cell % 4]) ?? "";
        if (count > 0) means.set(value, (means.get(value) ?? 0) + 1 / 9_999);
      });
    });
    for (const { values, degrees, observed, expected, standardDeviation, smallNumbers } of tested) {
      const [value = ""] = values;
      expect(observed).toBe(different(UNEVEN, side, value));
      expect(expected).toBeCloseTo(byWays(degrees[0] ?? 0, others), 10);
      const margin = (5 * standardDeviation) / Math.sqrt(9_999) + 1e-9;
      expect(Math.abs((means.get(value) ?? 0) - expected)).toBeLessThan(margin);
      expect(smallNumbers).toBe((degrees[0] ?? 0) < 5);
    }
  });

  test("that keep to few others are found", () => {
    const faithful = crossed([20, 0, 0, 0], [5, 15, 10, 9], [4, 12, 14, 8], [6, 10, 11, 12]);
    const { tested } = measureRepresentation(faithful, { ...OPTIONS, counting: "COLUMNS_OF_ROW" });
    expect(tested[0]).toMatchObject({ values: ["a"], observed: 1, direction: "UNDER" });
    expect(tested[0]?.qValue).toBeLessThan(0.01);
    expect(tested.slice(1).every(({ qValue }) => qValue > 0.05)).toBe(true);
  });
});

describe("the test", () => {
  test("gives the same for the same seed, whatever the order, and hardly another for another", () => {
    const first = measureRepresentation(UNEVEN, OPTIONS);
    expect(measureRepresentation(UNEVEN.toReversed(), OPTIONS)).toEqual(first);
    const other = measureRepresentation(UNEVEN, { ...OPTIONS, seed: 2 });
    expect(other).not.toEqual(first);
    for (const { values, pValue, expected } of first.tested) {
      const again = of(other.tested, values.join(""));
      expect(Math.abs(again.pValue - pValue)).toBeLessThan(tolerance(0.5, 9_999) * Math.SQRT2);
      expect(again.expected).toBe(expected);
    }
  });

  /** Tables whose agreements were dealt out at random between rows and columns of very different sizes. */
  function nullTables(many: number): CrossedCount[][] {
    const tables: CrossedCount[][] = [];
    const sizes = crossed([70, 0, 0, 0], [0, 50, 0, 0], [0, 0, 40, 0], [0, 0, 0, 20], [10, 5, 5, 0]);
    const { rows, columns, ...table } = toCrossTable(sizes);
    drawTables({ rows, columns, ...table }, { draws: many, seed: 11 }, (counts) => {
      tables.push(
        Array.from(counts, (agreements, cell) => ({
          row: rows[Math.floor(cell / 4)] ?? "",
          column: columns[cell % 4] ?? "",
          agreements,
        })),
      );
    });
    return tables;
  }

  test("finds by chance no more than it says, and p-values spread evenly", () => {
    const results = nullTables(400).map((table, seed) =>
      measureRepresentation(table, { ...OPTIONS, permutations: 199, seed }),
    );
    const pValues = results.map(({ tested }) => of(tested, "aA").pValue);
    for (const level of [0.05, 0.1, 0.25, 0.5, 0.75]) {
      const share = pValues.filter((pValue) => pValue <= level).length / pValues.length;
      expect(share).toBeLessThan(level + tolerance(level, 400));
      // Counts are whole numbers, so p-values come in steps of up to a tenth: a level may be missed by one step.
      expect(share).toBeGreaterThan(level - 0.1 - tolerance(level, 400));
    }
    const alarmed = results.filter(({ tested }) => tested.some(({ qValue }) => qValue <= 0.05)).length;
    expect(alarmed / results.length).toBeLessThan(0.05 + tolerance(0.05, 400));
  });

  test("finds what was put in, and what was taken out", () => {
    const random = createRandomGenerator(4);
    const base = nullTables(1)[0] ?? [];
    const more = base.map((one) =>
      one.row === "c" && one.column === "D"
        ? { ...one, agreements: one.agreements + 15 + random.below(3) }
        : one,
    );
    const [found] = measureRepresentation(more, OPTIONS).tested;
    expect(found).toMatchObject({ values: ["c", "D"], direction: "OVER" });
    expect(found?.qValue).toBeLessThan(0.01);

    const less = base.map((one) => (one.row === "a" && one.column === "A" ? { ...one, agreements: 0 } : one));
    const { tested } = measureRepresentation(less, OPTIONS);
    expect(of(tested, "aA")).toMatchObject({ observed: 0, direction: "UNDER" });
    expect(of(tested, "aA").qValue).toBeLessThan(0.01);
  });

  test("gives what it always gave", () => {
    const { tested } = measureRepresentation(UNEVEN, { ...OPTIONS, permutations: 999 });
    expect(tested.slice(0, 3).map(({ values, pValue, qValue }) => [values.join(""), pValue, qValue]))
      .toMatchInlineSnapshot(`
      [
        [
          "dA",
          0.009,
          0.12,
        ],
        [
          "aA",
          0.012,
          0.12,
        ],
        [
          "aB",
          0.023,
          0.13,
        ],
      ]
    `);
  });
});

describe("refuses", () => {
  test.each([98, 100_000, 500.5])("%d permutations", (permutations) => {
    expect(() => measureRepresentation(UNEVEN, { ...OPTIONS, permutations })).toThrow(
      `Expected permutations to be a whole number from 99 to 99999, but got ${permutations}.`,
    );
  });

  test("more pairs than can be told apart", () => {
    const many = Array.from({ length: 142 }, (_, place) => ({
      row: `r${place}`,
      column: `c${place}`,
      agreements: 1,
    }));
    expect(() => measureRepresentation(many, OPTIONS)).toThrow("142 times 142 pairs of 142 agreements");
  });

  test("more work than a request may cost, and says how much less would do", () => {
    const many = crossed([300_000, 200_000], [200_000, 300_000]);
    expect(() => measureRepresentation(many, { ...OPTIONS, permutations: 99 })).toThrow(
      "Expected at most 29 permutations for 2 times 2 pairs of 1000000 agreements, but got 99.",
    );
  });
});
