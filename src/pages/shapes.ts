import type { NodeType } from "../domain/nodeKinds.ts";

/** What a page shows of a field, as the schema tells it. `npm run generate` writes the shapes of all types. */
export type FieldShape =
  | {
      readonly kind: "value";
      readonly name: string;
      /** A scalar or an enum. */
      readonly type: string;
      readonly list?: true;
      readonly inLanguage?: true;
    }
  | { readonly kind: "date"; readonly name: string }
  /** A thing with a page of its own, or several. */
  | { readonly kind: "node"; readonly name: string; readonly list?: true; readonly type: string }
  | { readonly kind: "links"; readonly name: string; readonly type: string }
  /** A page of a list; each row tells of the node, and how it belongs to it. */
  | {
      readonly kind: "connection";
      readonly name: string;
      readonly node: string;
      readonly columns: readonly FieldShape[];
      readonly edge: readonly FieldShape[];
    }
  /** How many a list has, where the list itself is not shown. */
  | { readonly kind: "count"; readonly name: string }
  /** What has no id of its own. */
  | {
      readonly kind: "part";
      readonly name: string;
      readonly type: string;
      readonly list?: true;
      readonly fields: readonly FieldShape[];
    };

/** How one thing is asked for, and what the answer holds. */
export interface NodeShape {
  readonly fields: readonly FieldShape[];
  /** The GraphQL document, with the variables `id`, `language` and, for each connection, `<its name>After`. */
  readonly document: string;
}

/** What a list can be narrowed or ordered by. */
export interface ListArgument {
  /** With a dot where it is a field of an argument, such as `filter.country`. */
  readonly path: string;
  readonly type: string;
  readonly list?: true;
  /** Of an enum. */
  readonly values?: readonly string[];
  readonly default?: string;
}

/** How a list is asked for: a field of `Query`. */
export interface ListShape {
  readonly field: string;
  readonly type: NodeType;
  readonly columns: readonly FieldShape[];
  readonly arguments: readonly ListArgument[];
  /** The GraphQL document, with the variables `language`, `first`, `after` and one for each argument of the field. */
  readonly document: string;
}
