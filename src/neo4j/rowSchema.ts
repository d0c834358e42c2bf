import { z } from "zod";
import { Remembered } from "../domain/Remembered.ts";
import type { ReadStep } from "./composeReads.ts";
import type { AnyQuery } from "./query.ts";
import type { WantedOfColumn } from "./specialise.ts";

/** Of one query, for the sets of properties that are wanted. */
const REMEMBERED = 100;
const schemas = new WeakMap<AnyQuery, Remembered<z.ZodType>>();

/** The schema of a step's rows, without the properties that are not wanted of them. */
export function rowSchema({ query, wanted }: Pick<ReadStep, "query" | "wanted">): z.ZodType {
  if (wanted === undefined) return query.row;
  let ofQuery = schemas.get(query);
  if (ofQuery === undefined) schemas.set(query, (ofQuery = new Remembered<z.ZodType>(REMEMBERED)));
  return ofQuery.get(wanted.key, () => partOfRow(query, wanted));
}

function partOfRow(query: AnyQuery, { column, names }: WantedOfColumn): z.ZodType {
  const shape = query.row.shape as z.ZodRawShape;
  const properties = Object.entries((shape[column] as z.ZodObject).shape).filter(([name]) => names.has(name));
  return z.object({ ...shape, [column]: z.object(Object.fromEntries(properties)) });
}
