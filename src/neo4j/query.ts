import type { z } from "zod";
import type { CypherText } from "./CypherText.ts";

/** A statement with the shape of its parameters and of each row that it returns. */
export interface Query<Parameters, Row> {
  readonly cypher: CypherText;
  readonly parameters: z.ZodObject;
  readonly row: z.ZodType<Row> & { readonly shape: object };
  /** Only for the type checker: what `Graph.read` takes. */
  readonly _parameters?: Parameters;
}

/** Any statement, of whatever parameters and rows. */
export type AnyQuery = Omit<Query<unknown, unknown>, "_parameters">;

/** Every query that was defined, for the test that compares each with what Neo4j says of it. */
export const definedQueries: AnyQuery[] = [];

/** Binds a Cypher file to its parameter and row schemas. */
export function defineQuery<P extends z.ZodRawShape, R extends z.ZodRawShape>(
  cypher: CypherText,
  shape: { readonly parameters: z.ZodObject<P>; readonly row: z.ZodObject<R> },
): Query<z.infer<z.ZodObject<P>>, z.infer<z.ZodObject<R>>> {
  const query = { cypher, parameters: shape.parameters, row: shape.row } as Query<
    z.infer<z.ZodObject<P>>,
    z.infer<z.ZodObject<R>>
  >;
  definedQueries.push(query);
  return query;
}
