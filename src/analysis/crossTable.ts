import { createRandomGenerator } from "./randomGenerator.ts";

/** So many agreements have this value in the rows and that one in the columns. */
export interface CrossedCount {
  readonly row: string;
  readonly column: string;
  readonly agreements: number;
}

/** Agreements by two things at once: the joins of two kinds of nodes, where two may be joined more than once. */
export interface CrossTable {
  /** In the order of their letters, so that a draw does not hang on the order in which a database gives them. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Row by row. */
  readonly counts: Int32Array;
  readonly rowTotals: Int32Array;
  readonly columnTotals: Int32Array;
  readonly total: number;
}

/** Every row and column has at least one agreement; counts of equal row and column are added up. */
export function toCrossTable(crossed: readonly CrossedCount[]): CrossTable {
  const some = crossed.filter(({ agreements }) => agreements > 0);
  const rows = [...new Set(some.map(({ row }) => row))].sort();
  const columns = [...new Set(some.map(({ column }) => column))].sort();
  const rowOf = new Map(rows.map((row, index) => [row, index]));
  const columnOf = new Map(columns.map((column, index) => [column, index]));
  const counts = new Int32Array(rows.length * columns.length);
  for (const { row, column, agreements } of some) {
    const cell = (rowOf.get(row) ?? 0) * columns.length + (columnOf.get(column) ?? 0);
    counts[cell] = at(counts, cell) + agreements;
  }
  return { rows, columns, counts, ...totals(counts, rows.length, columns.length) };
}

function totals(counts: Int32Array, rows: number, columns: number) {
  const rowTotals = new Int32Array(rows);
  const columnTotals = new Int32Array(columns);
  let total = 0;
  counts.forEach((count, cell) => {
    const row = Math.floor(cell / columns);
    rowTotals[row] = at(rowTotals, row) + count;
    columnTotals[cell % columns] = at(columnTotals, cell % columns) + count;
    total += count;
  });
  return { rowTotals, columnTotals, total };
}

/**
 * Draws tables with the same totals of rows and columns: each agreement keeps its row, and the columns of all agreements
 * are dealt out anew among them, every order being equally likely (R. Durstenfeld, “Algorithm 235: Random Permutation”,
 * Communications of the ACM 7, 1964). In the words of networks this is the bipartite configuration model: each node
 * keeps its degree, and two may be joined more than once, as municipalities and countries are.
 *
 * @param visit Gets the counts of a draw, row by row; they are overwritten by the next.
 */
export function drawTables(
  { counts, rowTotals, columnTotals, total }: CrossTable,
  { draws, seed }: { readonly draws: number; readonly seed: number },
  visit: (counts: Int32Array) => void,
): void {
  const random = createRandomGenerator(seed);
  const width = columnTotals.length;
  const rowStarts = dealt(rowTotals, total).map((row) => row * width);
  const columns = dealt(columnTotals, total);
  const drawn = new Int32Array(counts.length);
  for (let draw = 0; draw < draws; draw += 1) {
    drawn.fill(0);
    for (let last = total - 1; last >= 0; last -= 1) {
      const other = random.below(last + 1);
      const column = at(columns, other);
      columns[other] = at(columns, last);
      columns[last] = column;
      const cell = at(rowStarts, last) + column;
      drawn[cell] = at(drawn, cell) + 1;
    }
    visit(drawn);
  }
}

/** The index of each total, as often as the total says. */
function dealt(totalsOf: Int32Array, total: number): Int32Array {
  const indexes = new Int32Array(total);
  let place = 0;
  totalsOf.forEach((count, index) => {
    indexes.fill(index, place, place + count);
    place += count;
  });
  return indexes;
}

/** The number at a place that the caller knows to be there. */
export function at(numbers: Int32Array | Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
