import { z } from "zod";
import { Remembered } from "../domain/Remembered.ts";
import type { AnyQuery } from "./query.ts";
import { named } from "./rowList.ts";
import type { ListedColumn } from "./writeCypher.ts";

/** Names of properties, with what tells these names apart from others. */
export interface Wanted {
  readonly names: ReadonlySet<string>;
  readonly key: string;
}

/** The column of a statement's rows that holds a map, and which of its properties are wanted. */
export interface WantedOfColumn extends Wanted {
  readonly column: string;
}

/** How a composed statement brings the rows of one of its queries: as lists, which are shorter than maps and sooner read. */
export interface RowLayout {
  /** In the order of a row's list. */
  readonly columns: readonly string[];
  /** The column that is a list itself, and its properties in the order of that; undefined when whole maps are wanted. */
  readonly listed: ListedColumn | undefined;
  /** Columns that a row's list leaves out, since they are null in each. */
  readonly nulls: readonly string[];
  readonly schema: z.ZodType;
}

/** Of one query, for the sets of properties that are wanted. */
const REMEMBERED = 100;
const layouts = new WeakMap<AnyQuery, Remembered<RowLayout>>();

export function rowLayout(query: AnyQuery, wanted: WantedOfColumn | undefined): RowLayout {
  let ofQuery = layouts.get(query);
  if (ofQuery === undefined) layouts.set(query, (ofQuery = new Remembered<RowLayout>(REMEMBERED)));
  return ofQuery.get(wanted?.key ?? "", () => layout(query, wanted));
}

function layout({ row }: AnyQuery, wanted: WantedOfColumn | undefined): RowLayout {
  const shape = row.shape as z.ZodRawShape;
  const columns = Object.keys(shape);
  if (wanted === undefined) return { columns, listed: undefined, nulls: [], schema: row };
  const { column, names } = wanted;
  const whole = (shape[column] as z.ZodObject).shape;
  const properties = Object.keys(whole).filter((name) => names.has(name));
  const part = z.object(Object.fromEntries(properties.map((name) => [name, whole[name] as z.ZodType])));
  const schema = z.object({ ...shape, [column]: part });
  return { columns, listed: { column, properties }, nulls: [], schema };
}

/** The row that a list stands for, checked. */
export function readRow({ columns, listed, nulls, schema }: RowLayout, list: readonly unknown[]): unknown {
  const row = named(columns, list);
  if (listed !== undefined)
    row[listed.column] = named(listed.properties, row[listed.column] as readonly unknown[]);
  for (const column of nulls) row[column] = null;
  return schema.parse(row);
}
