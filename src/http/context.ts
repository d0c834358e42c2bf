import type { Loaders } from "../modules/loaders.ts";

/** What every resolver of one request has at hand. */
export interface Context {
  readonly loaders: Loaders;
}
