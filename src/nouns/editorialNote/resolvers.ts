import type { Resolvers } from "../../__generated__/resolvers.ts";
import { orThrow } from "../../reading/orThrow.ts";

export const editorialNoteResolvers: Resolvers = {
  EditorialNote: {
    about: ({ aboutId }, _, { loaders }) => orThrow(loaders.nodeById(aboutId), aboutId),
    reason: ({ reason, reasonEn }, { language }) => (language === "EN" ? reasonEn : reason),
    ground: ({ groundId }, _, { loaders }) =>
      groundId === null ? null : orThrow(loaders.sourceById.get(groundId), groundId),
    sourceSays: ({ paperSays }) => paperSays,
  },
};
