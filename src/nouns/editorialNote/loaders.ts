import type { Graph } from "../../neo4j/Graph.ts";
import { byParentId } from "../../reading/readers.ts";
import { editorialNoteIdsByFactIds } from "./queries.ts";

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createEditorialNoteLoaders> {}
}

export function createEditorialNoteLoaders(graph: Graph) {
  return { editorialNoteIdsByFactId: byParentId(graph, editorialNoteIdsByFactIds) };
}
