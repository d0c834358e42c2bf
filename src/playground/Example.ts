import type { Bilingual } from "../domain/Bilingual.ts";

/** A query worth trying, as the server lists it at `/playground/examples.json`. */
export interface Example {
  /** Of its file, without the ending; it begins with its place in the order of difficulty. */
  readonly name: string;
  /** The question that it answers. */
  readonly title: Bilingual;
  /** What it teaches. Words in backticks are of the schema. */
  readonly explanation: Bilingual;
  /** One named operation: a tab bears the operation's name. */
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}
