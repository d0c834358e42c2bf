import type { Graph } from "../../neo4j/Graph.ts";
import { keyedConnection, type PageArguments, countAll } from "../../reading/pagination.ts";
import { byId, byParentId } from "../../reading/readers.ts";
import {
  type EditorialNoteRow,
  countEditorialNotes,
  editorialNoteIdsByFactIds,
  editorialNotes,
  editorialNotesByIds,
} from "./queries.ts";

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createEditorialNoteLoaders> {}
}

export function createEditorialNoteLoaders(graph: Graph) {
  return {
    editorialNoteById: byId(graph, editorialNotesByIds, "editorialNote"),
    editorialNoteIdsByFactId: byParentId(graph, editorialNoteIdsByFactIds),

    editorialNotes: (
      args: PageArguments & { readonly kind?: EditorialNoteRow["kind"] | null | undefined },
    ) => {
      const filter = { kind: args.kind ?? null };
      return keyedConnection("EDITORIALNOTES", args, {
        page: async (page) =>
          (await graph.read(editorialNotes, { ...filter, ...page })).map(
            ({ editorialNote }) => editorialNote,
          ),
        count: () => countAll(graph, countEditorialNotes, filter),
      });
    },
  };
}
