import type { Resolvers } from "../../__generated__/resolvers.ts";
import { warningOfAll, warningOfRow } from "./warning.ts";

export const representationResolvers: Resolvers = {
  Query: {
    representation: (_, args, { loaders }) => loaders.representation(args),
  },
  Representation: {
    warning: (representation, { language }) => warningOfAll(representation, language),
    rows: ({ rows }, args) => rows(args),
    missing: ({ missing }, { first }) => missing(first),
  },
  RepresentationRow: {
    warning: (row, { language }) => warningOfRow(row, language),
  },
};
