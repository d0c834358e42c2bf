import { z } from "zod";
import type { ReadStep } from "./composeReads.ts";
import type { AnyQuery } from "./query.ts";

const schemas = new WeakMap<AnyQuery, Map<string, z.ZodType>>();

/** The schema of a step's rows, without the properties that are not wanted of them. */
export function rowSchema({ query, wanted }: Pick<ReadStep, "query" | "wanted">): z.ZodType {
  if (wanted === undefined) return query.row;
  const ofQuery = schemas.get(query) ?? new Map<string, z.ZodType>();
  schemas.set(query, ofQuery);
  const known = ofQuery.get(wanted.key);
  if (known !== undefined) return known;
  const shape = query.row.shape as z.ZodRawShape;
  const column = shape[wanted.column] as z.ZodObject;
  const properties = Object.entries(column.shape).filter(([name]) => wanted.names.has(name));
  const schema = z.object({ ...shape, [wanted.column]: z.object(Object.fromEntries(properties)) });
  ofQuery.set(wanted.key, schema);
  return schema;
}
