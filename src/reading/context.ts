import type { createReadAhead } from "./readAhead.ts";

/** What one request reads through. Each noun's and question's `loaders.ts` declares its own into it. */
export interface Loaders extends ReturnType<typeof createReadAhead> {}

/** What every resolver of one request has at hand. */
export interface Context {
  readonly loaders: Loaders;
  /** Whether the document was asked before: only then are statements of its own worth their planning. */
  readonly returning: boolean;
  /** Under which the caller reached this server, without a slash at its end. */
  readonly serverAddress: () => string;
}
