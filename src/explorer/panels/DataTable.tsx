import { useMemo, useState } from "react";
import type { Cell, Table } from "../data/toCsv.ts";
import { usePage } from "../Page.tsx";

/** What a drawing shows, in words; a click on a column's head orders by it. */
export function DataTable({ table, caption }: { readonly table: Table; readonly caption: string }) {
  const { format } = usePage();
  const [order, setOrder] = useState<{ readonly column: number; readonly upwards: boolean } | null>(null);
  const rows = useMemo(() => {
    if (!order) return table.rows;
    const sign = order.upwards ? 1 : -1;
    return [...table.rows].sort((a, b) => sign * compare(a[order.column], b[order.column]));
    function compare(a: Cell = null, b: Cell = null): number {
      if (typeof a === "number" && typeof b === "number") return a - b;
      return format.compare(orderOf(a), orderOf(b));
    }
  }, [table, order, format]);
  return (
    <div className="data-table" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((name, column) => (
              <th key={name} scope="col" aria-sort={sortOf(column)}>
                <button
                  type="button"
                  onClick={() => setOrder({ column, upwards: !(order?.column === column && order.upwards) })}
                >
                  {name}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} className={typeof cell === "number" ? "number" : undefined}>
                  {typeof cell === "number"
                    ? format.number(cell)
                    : typeof cell === "object"
                      ? cell && format.date(cell)
                      : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function sortOf(column: number) {
    if (order?.column !== column) return undefined;
    return order.upwards ? "ascending" : "descending";
  }
}

function orderOf(cell: Cell): string {
  return typeof cell === "object" ? (cell?.earliest ?? "") : String(cell);
}
