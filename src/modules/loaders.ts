import { createCitedWorkLoaders } from "./citedWork/loaders.ts";
import { lazily } from "./lazily.ts";
import { createNetworkFileLoaders } from "./networkFile/loaders.ts";
import { createNodeLoaders } from "./node/loaders.ts";
import { createReadAhead } from "./readAhead.ts";
import { nounLoaderCreators } from "./nounLoaders.ts";

export type Loaders = ReturnType<typeof createLoaders>;

/** The loaders of one request: what was read once is not read again, and what is asked for together is read together. */
export const createLoaders = lazily([
  ...nounLoaderCreators,
  createNodeLoaders,
  createReadAhead,
  createCitedWorkLoaders,
  createNetworkFileLoaders,
]);
