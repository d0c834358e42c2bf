import type { Resolvers } from "../../__generated__/resolvers.ts";
import { orThrow } from "../../reading/orThrow.ts";

export const editorialNoteResolvers: Resolvers = {
  EditorialNote: {
    about: ({ aboutId }, _, { loaders }) => orThrow(loaders.nodeById(aboutId), aboutId),
    sourceSays: ({ paperSays }) => paperSays,
  },
};
