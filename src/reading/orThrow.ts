import { type MaybePromise, whenKnown } from "../domain/maybePromise.ts";

/** The row that a relationship in the graph promises; throws when the graph lacks it, which its import rules out. */
export function orThrow<Row>(row: Promise<Row | null>, id: string): Promise<Row>;
export function orThrow<Row>(row: MaybePromise<Row | null>, id: string): MaybePromise<Row>;
export function orThrow<Row>(row: MaybePromise<Row | null>, id: string): MaybePromise<Row> {
  return whenKnown(row, (found) => {
    if (found === null) throw new Error(`The graph refers to ${id} but does not have it.`);
    return found;
  });
}
