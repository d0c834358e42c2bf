import { z } from "zod";
import type { CypherText } from "../neo4j/CypherText.ts";
import type { Graph } from "../neo4j/Graph.ts";
import { defineQuery } from "../neo4j/query.ts";
import { nodeName, type Noun, type RowOf } from "./noun.ts";
import { type Connection, countAll, keyedConnection, type PageArguments } from "./pagination.ts";
import { byId, type Reader } from "./readers.ts";

type AnyNoun = Omit<Noun, "filter" | "orderBy" | "beside" | "row"> & {
  readonly filter: Readonly<Record<string, string | readonly [string]>>;
  readonly row: z.ZodObject<{ id: z.ZodString; key: z.ZodString }>;
};

type Filters<N extends AnyNoun> = {
  readonly [Argument in keyof N["filter"]]?:
    | (N["filter"][Argument] extends readonly [infer Property]
        ? readonly RowOf<N>[Property & keyof RowOf<N>][]
        : RowOf<N>[N["filter"][Argument] & keyof RowOf<N>])
    | null
    | undefined;
};

export type NounLoaders<N extends AnyNoun> = Record<
  `${Uncapitalize<N["type"]>}ById`,
  Reader<string, RowOf<N> | null>
> &
  Record<N["list"], (args: PageArguments & Filters<N>) => Connection<RowOf<N>>>;

/** The statements that follow from a noun. */
interface NounTexts {
  readonly byIds: CypherText;
  readonly page: CypherText;
  readonly count: CypherText;
}

/** Makes the loaders of a noun, of whatever properties: one by its id, and the list of all. */
export function nounLoaders<N extends AnyNoun>(noun: N, texts: NounTexts): (graph: Graph) => NounLoaders<N> {
  const { type, list } = noun;
  const one = nodeName(type);
  const row = z.object({ [one]: noun.row });
  const conditions = conditionsOf(noun);
  const byIds = defineQuery(texts.byIds, { parameters: z.object({ ids: z.array(z.string()) }), row });
  const page = defineQuery(texts.page, {
    parameters: z.object({ ...conditions, after: z.string().nullable(), limit: z.int() }),
    row,
  });
  const count = defineQuery(texts.count, {
    parameters: z.object(conditions),
    row: z.object({ count: z.int() }),
  });
  const given = (args: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.keys(conditions).map((argument) => [argument, args[argument] ?? null]));
  return (graph) =>
    ({
      [`${one}ById`]: byId(graph, byIds, one),
      [list]: (args: PageArguments & Readonly<Record<string, unknown>>) =>
        keyedConnection(list.toUpperCase(), args, {
          page: async (asked) =>
            (await graph.read(page, { ...given(args), ...asked })).map((found) => found[one]) as RowOf<N>[],
          count: () => countAll(graph, count, given(args)),
        }),
    }) as NounLoaders<N>;
}

/** The parameters of the list's filter, each null where it is not given. */
function conditionsOf({ filter, properties }: AnyNoun): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(filter).map(([argument, property]) => [
      argument,
      typeof property === "string"
        ? z.nullable(properties[property] ?? z.never())
        : z.nullable(z.array(properties[property[0]] ?? z.never())),
    ]),
  );
}
