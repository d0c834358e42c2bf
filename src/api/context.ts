import type { Loaders } from "./loaders.ts";

/** What every resolver of one request has at hand. */
export interface Context {
  readonly loaders: Loaders;
}
