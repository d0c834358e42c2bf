import type { Resolvers } from "../../__generated__/resolvers.ts";
import { reasonIn } from "../../reading/named.ts";
import { orThrow } from "../../reading/orThrow.ts";

export const editorialNoteResolvers: Resolvers = {
  EditorialNote: {
    about: ({ aboutId }, _, { loaders }) => orThrow(loaders.nodeById(aboutId), aboutId),
    reason: (row, { language }) => reasonIn(row, language),
    ground: ({ groundId }, _, { loaders }) =>
      groundId === null ? null : orThrow(loaders.sourceById.get(groundId), groundId),
    sourceSays: ({ paperSays }) => paperSays,
  },
};
