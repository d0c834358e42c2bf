import { createCitedWorkLoaders } from "../questions/citedWork/loaders.ts";
import { lazily } from "../reading/lazily.ts";
import { createNetworkFileLoaders } from "../questions/networkFile/loaders.ts";
import { createNodeLoaders } from "../nouns/node/loaders.ts";
import { createReadAhead } from "../reading/readAhead.ts";
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
