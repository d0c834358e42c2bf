import { loaderCreators } from "../__generated__/modules.ts";
import type { Graph } from "../neo4j/Graph.ts";
import type { Loaders } from "../reading/context.ts";
import { lazily } from "../reading/lazily.ts";
import { createReadAhead } from "../reading/readAhead.ts";

/** The loaders of one request: what was read once is not read again, and what is asked for together is read together. */
export const createLoaders: (graph: Graph) => Loaders = lazily([...loaderCreators, createReadAhead]);
