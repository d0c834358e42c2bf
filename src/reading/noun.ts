import { z } from "zod";
import type { NodeType } from "../domain/nodeKinds.ts";

/** For each argument of the list the property that must have its value; in brackets, one of its values. */
type Filter<Properties> = Readonly<
  Record<string, (keyof Properties & string) | readonly [keyof Properties & string]>
>;

/** What a kind of things tells once; its statements, its loaders and its fields of `Query` follow from it. */
interface NounDefinition<Type, List, Properties, Filters> {
  readonly type: Type;
  /** The field of `Query` that lists all of them. */
  readonly list: List;
  /** What is read of each, beside its id. */
  readonly properties: Properties;
  /** The properties by which the list is ordered; then by id. */
  readonly orderBy: readonly (keyof Properties & string)[];
  readonly filter: Filters;
  /** What stands beside each of them in the graph, as a pattern that begins at it, and the properties that are read there. */
  readonly beside?: {
    readonly pattern: string;
    readonly properties: Readonly<Partial<Record<keyof Properties, string>>>;
  };
}

export type Noun<
  Type extends NodeType = NodeType,
  List extends string = string,
  Properties extends z.ZodRawShape = z.ZodRawShape,
  Filters extends Filter<Properties> = Filter<Properties>,
> = NounDefinition<Type, List, Properties, Filters> & {
  readonly row: z.ZodObject<{ id: z.ZodString } & Properties & { key: z.ZodString }>;
};

/** What a noun's definition reads of each. */
export type RowOf<N extends { readonly row: z.ZodType }> = z.infer<N["row"]>;

export function defineNoun<
  const Type extends NodeType,
  const List extends string,
  Properties extends z.ZodRawShape,
  const Filters extends Filter<NoInfer<Properties>>,
>(definition: NounDefinition<Type, List, Properties, Filters>): Noun<Type, List, Properties, Filters> {
  return { ...definition, row: z.object({ id: z.string(), ...definition.properties, key: z.string() }) };
}

/** What one of a type is called: in statements, in rows and as a field of `Query`. */
export function nodeName(type: NodeType): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}

/** What everything has that is called by a Turkish and an English name. */
export const named = { name: z.string(), nameEn: z.string(), nameOrder: z.string() };

/** The days that a date may mean; null where it has none, or is open. */
export const dated = { earliest: z.string().nullable(), latest: z.string().nullable() };

/** WGS 84. */
export const located = { latitude: z.number(), longitude: z.number() };
