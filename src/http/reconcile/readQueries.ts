import { z } from "zod";
import type { Point } from "../../analysis/greatCircleDistance.ts";
import type { NameQuery } from "../../analysis/resolution/Candidate.ts";
import { entityTypes, type EntityTypeId, isEntityTypeId } from "../../domain/entityTypes.ts";
import { LONGEST_NAME, MOST_CANDIDATES, MOST_NAMES } from "../../questions/resolve/loaders.ts";
import { check, readJson } from "./readJson.ts";
import { RequestError } from "./RequestError.ts";

/** One query of a batch. */
export interface ReconciliationQuery {
  /** Under which its result is expected. */
  readonly key: string;
  /** Null when the query has no name, or one that nothing can be called. */
  readonly query: NameQuery | null;
  readonly limit: number;
}

const DEFAULT_LIMIT = 5;
const EXAMPLE = '{"q0": {"query": "Bakü"}}';

const typeId = z.custom<EntityTypeId>((value) => typeof value === "string" && isEntityTypeId(value), {
  error: ({ input }) =>
    `must be one of ${Object.keys(entityTypes).join(", ")}, but is ${JSON.stringify(input)}`,
});
const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ id: z.string(), name: z.string().optional() }),
]);
const property = z.object({
  pid: z.string(),
  v: z.union([value, z.array(value)], {
    error: "must be a string, a number, a boolean, an object with an id, or a list of these",
  }),
});
const queryShape = z
  .object({
    query: z.string().optional(),
    // What strictness means the specification leaves open; a type that differs always costs points.
    type_strict: z.enum(["any", "should", "all"]).optional(),
    type: z
      .unknown()
      .optional()
      .transform((type) => (type === undefined ? [] : [type].flat()))
      .pipe(z.array(typeId)),
    limit: z.int().min(1).default(DEFAULT_LIMIT),
    properties: z.array(property).default([]),
  })
  .refine(({ query, properties }) => query !== undefined || properties.length > 0, {
    error: 'must have a "query" or at least one of "properties"',
  });
type Property = z.infer<typeof property>;

/** A record of zod would lose the key `__proto__`, and whoever asked under it its answer. */
const batchShape = z.custom<object>(
  (batch) => typeof batch === "object" && batch !== null && !Array.isArray(batch),
  { error: `must be an object such as ${EXAMPLE}` },
);

/** Reads a reconciliation query batch. */
export function readQueries(text: string): ReconciliationQuery[] {
  const batch = check(batchShape, readJson("queries", text, EXAMPLE), "queries");
  const entries: [string, unknown][] = Object.entries(batch);
  if (entries.length > MOST_NAMES) {
    throw new RequestError(
      413,
      `"queries" must have at most ${MOST_NAMES} queries, but has ${entries.length}; "batchSize" of the manifest says so.`,
    );
  }
  return entries.map(([key, query]) => readQuery(key, query));
}

function readQuery(key: string, given: unknown): ReconciliationQuery {
  const { query, type, limit, properties } = check(queryShape, given, `queries.${key}`);
  const searchable = query !== undefined && query.length <= LONGEST_NAME;
  return {
    key,
    limit: Math.min(limit, MOST_CANDIDATES),
    query: searchable ? { name: query, types: type, ...contextOf(properties) } : null,
  };
}

function contextOf(properties: readonly Property[]): Omit<NameQuery, "name" | "types"> {
  const texts = (pid: string) => properties.filter((one) => one.pid === pid).flatMap(textsOf);
  return {
    countries: texts("country"),
    provinces: texts("province"),
    ...locationOf(
      texts("location")[0] ?? "",
      [texts("latitude")[0], texts("longitude")[0]].map((text) => coordinate(text ?? "")).join(" "),
    ),
  };
}

/** The point that a location, or else a latitude and a longitude, means; or the text that means none. */
function locationOf(location: string, coordinates: string): Pick<NameQuery, "near" | "unreadableLocation"> {
  const near = pointOf(location) ?? pointOf(coordinates);
  const text = location.trim() || coordinates.trim();
  return near === null && text !== "" ? { near, unreadableLocation: text } : { near };
}

/** In a field of its own a number may have a decimal comma. */
function coordinate(text: string): string {
  return text
    .trim()
    .replace(/^([-+−]?\d+),(\d+)$/, "$1.$2")
    .replace(/^\+/, "")
    .replace("−", "-");
}

/** Values as text, without blank ones; a value that was reconciled before is its id. */
function textsOf({ v }: Property): string[] {
  const texts = [v].flat().map((one) => (typeof one === "object" ? one.id : String(one)));
  return texts.filter((text) => text.trim() !== "");
}

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const LATITUDE_LONGITUDE = new RegExp(String.raw`^\s*(${NUMBER})[\s,;]+(${NUMBER})\s*$`);
/** Two numbers with decimal commas, which a comma alone would not part. */
const DECIMAL_COMMAS = /^\s*(-?\d+),(\d+)(?:\s*[;/]\s*|,?\s+)(-?\d+),(\d+)\s*$/;
/** Well-known text, as databases write points: x before y. */
const WELL_KNOWN_TEXT = new RegExp(String.raw`^\s*POINT\s*\(\s*(${NUMBER})\s+(${NUMBER})\s*\)\s*$`, "i");

/** The point that a text means; null when it means none, as one odd cell is to spoil no batch. */
function pointOf(text: string): Point | null {
  const [, x, y] = WELL_KNOWN_TEXT.exec(text) ?? [];
  const [, first, second] = LATITUDE_LONGITUDE.exec(text.replace(DECIMAL_COMMAS, "$1.$2 $3.$4")) ?? [];
  const latitude = Number(y ?? first);
  const longitude = Number(x ?? second);
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}
