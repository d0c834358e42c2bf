import type { Bilingual } from "../domain/Bilingual.ts";

/** One query of the guide, with what it shows. */
export interface GuideStep {
  /** Of its file, without the ending. */
  readonly name: string;
  readonly title: Bilingual;
  /** Words in backticks are of the graph. */
  readonly explanation: Bilingual;
  /** Cypher, without parameters. */
  readonly query: string;
}
