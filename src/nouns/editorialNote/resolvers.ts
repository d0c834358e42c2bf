import type { Resolvers } from "../../__generated__/resolvers.ts";
import { citedFields } from "../citation/citedFields.ts";
import { orThrow } from "../../reading/orThrow.ts";

export const editorialNoteResolvers: Resolvers = {
  Query: {
    editorialNotes: (_, args, { loaders }) => loaders.editorialNotes(args),
  },
  EditorialNote: {
    ...citedFields,
    about: ({ aboutId }, _, { loaders }) => orThrow(loaders.nodeById(aboutId), aboutId),
    sourceSays: ({ paperSays }) => paperSays,
  },
};
