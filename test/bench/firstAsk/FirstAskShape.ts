import type { RandomGenerator } from "../../../src/analysis/randomGenerator.ts";
import type { Side, Variables } from "../QueryClass.ts";

/** A text that no side has seen before, as GraphQL or as Cypher, with the values that it is asked with. */
export interface NewText {
  readonly text: string;
  readonly variables: Variables;
}

/** One question in the words of each side; a side that cannot be asked has none. */
export type NewQuestion = Readonly<Record<Exclude<Side, "peer">, NewText>> & { readonly peer?: NewText };

/** Questions of one form, of which each asks for other fields or other numbers. */
export interface FirstAskShape {
  readonly name: string;
  /** Why `@neo4j/graphql` is not asked. */
  readonly withoutPeer?: string;
  /** Whether its answers are those of the hand-written statement to the letter. */
  readonly compared: boolean;
  /** Cypher that gives the `key` of each thing that can be asked about. */
  readonly keys: string;
  readonly draw: (key: string, random: RandomGenerator) => NewQuestion;
}
