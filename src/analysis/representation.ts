import { benjaminiHochberg } from "./benjaminiHochberg.ts";
import { compareTexts } from "../domain/compareTexts.ts";
import { at, type CrossedCount, type CrossTable, drawTables, toCrossTable } from "./crossTable.ts";

/**
 * What is counted: the agreements of each pair of a row and a column; or the different columns that the agreements of a row
 * are with; or the different rows of a column.
 */
export type Counting = "AGREEMENTS" | "COLUMNS_OF_ROW" | "ROWS_OF_COLUMN";

export interface RepresentationOptions {
  readonly counting: Counting;
  /** How often the agreements are dealt out anew: 99 to 99,999. */
  readonly permutations: number;
  /** Whole number from 0; the same seed gives the same result on every machine. */
  readonly seed: number;
}

/** A pair, or a single row or column, beside what chance alone would give. */
export interface Represented {
  /** The row and the column; or the one of which is told. */
  readonly values: readonly string[];
  /** How many agreements each of these has in all: what the null model keeps. */
  readonly degrees: readonly number[];
  readonly observed: number;
  readonly expected: number;
  /** Root of the mean squared distance of the draws from `expected`. */
  readonly standardDeviation: number;
  /** Whether that is more than expected, or less. */
  readonly direction: "OVER" | "UNDER" | "AS_EXPECTED";
  /** (observed − expected) / standardDeviation; null when no draw differs from `expected`. */
  readonly z: number | null;
  readonly pValue: number;
  readonly qValue: number;
  /** So few that one agreement more or less changes what is said of it. */
  readonly smallNumbers: boolean;
}

export interface RepresentationResult {
  readonly agreements: number;
  /** The most surprising first: by p-value, then by distance in standard deviations, then by their letters. */
  readonly tested: readonly Represented[];
}

interface Statistic {
  readonly values: readonly string[];
  readonly degrees: readonly number[];
  readonly expected: number;
}

interface Counted {
  readonly statistics: readonly Statistic[];
  /** Writes what is counted of each into `found`. */
  readonly count: (counts: Int32Array, found: Int32Array) => void;
}

/** Below so many expected, W. G. Cochran (1954) warns of what is said of a cell; here of the agreements of one as well. */
export const SMALL_NUMBER = 5;

/** About a second's work. */
const MAXIMUM_WORK = 30_000_000;
const MAXIMUM_TESTED = 20_000;

/** Two numbers nearer than this are one that was rounded in two ways. */
const ROUNDING = 1e-9;

/**
 * Which pairs have more or fewer agreements than their totals alone let expect, or which rows or columns are joined with
 * more or fewer different others.
 *
 * **Null model.** Each row and each column keeps its number of agreements, and everything else is chance (`drawTables`).
 *
 * **Expected.** Exactly: of a pair the product of both totals divided by the number of all agreements; of a row the sum
 * over the columns of 1 − C(m − k, r) / C(m, r), where m are all agreements, k those of the column, r those of the row.
 *
 * **Test.** Two-sided: p = (b + 1) / (n + 1), where b of n draws are at least as far from `expected` as what was observed
 * (B. Phipson and G. K. Smyth, “Permutation P-values Should Never Be Zero”, Statistical Applications in Genetics and
 * Molecular Biology 9, 2010). The q-values are over all that are tested (`benjaminiHochberg`); the totals tie the
 * pairs of a table together, so they are a guide rather than a guarantee.
 *
 * @throws RangeError that says what was expected and found, when an option is out of its range or the work too much.
 */
export function measureRepresentation(
  crossed: readonly CrossedCount[],
  { counting, permutations, seed }: RepresentationOptions,
): RepresentationResult {
  checkPermutations(permutations);
  const table = toCrossTable(crossed);
  checkWork(table, permutations);
  const { statistics, count } = counters[counting](table);
  const observed = new Int32Array(statistics.length);
  count(table.counts, observed);
  const drawn = new Int32Array(statistics.length);
  const squares = new Float64Array(statistics.length);
  const reached = new Int32Array(statistics.length);
  const expected = Float64Array.from(statistics, (statistic) => statistic.expected);
  const reach = expected.map((mean, place) => Math.abs(at(observed, place) - mean) - ROUNDING);
  drawTables(table, { draws: permutations, seed }, (counts) => {
    count(counts, drawn);
    for (let place = 0; place < drawn.length; place += 1) {
      const distance = Math.abs(at(drawn, place) - at(expected, place));
      squares[place] = at(squares, place) + distance * distance;
      if (distance >= at(reach, place)) reached[place] = at(reached, place) + 1;
    }
  });
  const pValues = Array.from(reached, (times) => (times + 1) / (permutations + 1));
  const qValues = benjaminiHochberg(pValues);
  const tested = statistics.map((statistic, place): Represented => {
    const standardDeviation = Math.sqrt(at(squares, place) / permutations);
    const certain = standardDeviation < ROUNDING;
    return {
      ...statistic,
      observed: at(observed, place),
      direction: directionOf(at(observed, place) - statistic.expected),
      standardDeviation: certain ? 0 : standardDeviation,
      z: certain ? null : (at(observed, place) - statistic.expected) / standardDeviation,
      pValue: pValues[place] ?? 1,
      qValue: qValues[place] ?? 1,
      smallNumbers:
        Math.min(...(counting === "AGREEMENTS" ? [statistic.expected] : statistic.degrees)) < SMALL_NUMBER,
    };
  });
  return { agreements: table.total, tested: tested.sort(bySurprise) };
}

function directionOf(surplus: number): Represented["direction"] {
  if (Math.abs(surplus) < ROUNDING) return "AS_EXPECTED";
  return surplus > 0 ? "OVER" : "UNDER";
}

function checkPermutations(permutations: number): void {
  if (Number.isInteger(permutations) && permutations >= 99 && permutations <= 99_999) return;
  throw new RangeError(
    `Expected permutations to be a whole number from 99 to 99999, but got ${permutations}.`,
  );
}

function checkWork({ counts, rows, columns, total }: CrossTable, permutations: number): void {
  const table = `${rows.length} times ${columns.length} pairs of ${total} agreements`;
  if (counts.length > MAXIMUM_TESTED)
    throw new RangeError(
      `Expected at most ${MAXIMUM_TESTED} pairs, but got ${table}. Filter more, or ask for fewer kinds of pairs.`,
    );
  const most = Math.floor(MAXIMUM_WORK / (counts.length + total));
  if (permutations > most)
    throw new RangeError(
      `Expected at most ${most} permutations for ${table}, but got ${permutations}. Filter more, or draw fewer.`,
    );
}

const counters: Readonly<Record<Counting, (table: CrossTable) => Counted>> = {
  AGREEMENTS: ({ rows, columns, rowTotals, columnTotals, total }) => ({
    statistics: rows.flatMap((row, rowPlace) =>
      columns.map((column, columnPlace) => {
        const degrees = [at(rowTotals, rowPlace), at(columnTotals, columnPlace)] as const;
        return { values: [row, column], degrees, expected: (degrees[0] * degrees[1]) / total };
      }),
    ),
    count: (counts, found) => {
      found.set(counts);
    },
  }),
  COLUMNS_OF_ROW: ({ rows, columns, rowTotals, columnTotals, total }) => ({
    statistics: joinedWith(rows, rowTotals, columnTotals, total),
    count: (counts, found) => {
      found.fill(0);
      for (let cell = 0; cell < counts.length; cell += 1)
        if (at(counts, cell) > 0) {
          const row = Math.floor(cell / columns.length);
          found[row] = at(found, row) + 1;
        }
    },
  }),
  ROWS_OF_COLUMN: ({ columns, rowTotals, columnTotals, total }) => ({
    statistics: joinedWith(columns, columnTotals, rowTotals, total),
    count: (counts, found) => {
      found.fill(0);
      for (let cell = 0; cell < counts.length; cell += 1)
        if (at(counts, cell) > 0) {
          const column = cell % columns.length;
          found[column] = at(found, column) + 1;
        }
    },
  }),
};

function joinedWith(
  values: readonly string[],
  own: Int32Array,
  others: Int32Array,
  total: number,
): Statistic[] {
  return values.map((value, place) => {
    const degree = at(own, place);
    const expected = others.reduce((sum, other) => sum + 1 - noneOf(degree, other, total), 0);
    return { values: [value], degrees: [degree], expected };
  });
}

/** The probability that none of `drawn` among `total` is one of `marked`. */
function noneOf(drawn: number, marked: number, total: number): number {
  let probability = 1;
  for (let draw = 0; draw < drawn && probability > 0; draw += 1)
    probability *= Math.max(0, total - marked - draw) / (total - draw);
  return probability;
}

function bySurprise(one: Represented, other: Represented): number {
  return (
    one.pValue - other.pValue ||
    Math.abs(other.z ?? 0) - Math.abs(one.z ?? 0) ||
    compareTexts(one.values.join(" "), other.values.join(" "))
  );
}
