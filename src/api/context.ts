import type { Loaders } from "./loaders.ts";

/** What every resolver of one request has at hand. */
export interface Context {
  readonly loaders: Loaders;
  /** Whether the document was asked before: only then are statements of its own worth their planning. */
  readonly returning: boolean;
}
