import type { Context } from "../../reading/context.ts";
import { orThrow } from "../../reading/orThrow.ts";

interface Row {
  readonly id: string;
}

/** The fields of everything that has citations. */
export const citedFields = {
  citations: ({ id }: Row, _: unknown, { loaders }: Context) => loaders.citationsByFactId.get(id),
  accordingTo: ({ id }: Row, _: unknown, { loaders }: Context) => loaders.worksByFactId.load(id),
  editorialNotes: async ({ id }: Row, _: unknown, { loaders }: Context) =>
    (await loaders.editorialNoteIdsByFactId.load(id)).map(({ editorialNoteId }) =>
      orThrow(loaders.editorialNoteById.get(editorialNoteId), editorialNoteId),
    ),
};
