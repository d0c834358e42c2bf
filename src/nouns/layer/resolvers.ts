import type { Resolvers } from "../../__generated__/resolvers.ts";
import { citedFields } from "../citation/citedFields.ts";
import { linksFrom, linksTo } from "../link/linkFields.ts";
import { nameIn } from "../../reading/named.ts";

export const layerResolvers: Resolvers = {
  Query: {
    layers: (_, args, { loaders }) => loaders.layers(args),
    layer: (_, { id }, { loaders }) => loaders.layerById.load(id),
  },
  Layer: {
    ...citedFields,
    name: (row, { language }) => nameIn(row, language),
    activeBodies: linksTo("ACTIVE_IN"),
    precededBy: linksFrom("PRECEDED_BY"),
    followedBy: linksTo("PRECEDED_BY"),
    correspondsTo: linksFrom("CORRESPONDS_TO"),
    developedFrom: linksTo("CORRESPONDS_TO"),
    developedInto: linksTo("CORRESPONDS_TO"),
    listedBeside: linksFrom("LISTED_BESIDE"),
    alsoListedBeside: linksTo("LISTED_BESIDE"),
    concepts: linksTo("PART_OF"),
    proposedBy: linksTo("PROPOSED"),
    subjectOf: linksTo("ABOUT"),
  },
};
