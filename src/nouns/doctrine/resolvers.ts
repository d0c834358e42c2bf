import type { Resolvers } from "../../__generated__/resolvers.ts";
import { citedFields } from "../citation/citedFields.ts";
import { linksFrom, linksTo } from "../link/linkFields.ts";
import { dateField } from "../../reading/dateField.ts";
import { nameIn } from "../../reading/named.ts";

export const doctrineResolvers: Resolvers = {
  Query: {
    doctrines: (_, args, { loaders }) => loaders.doctrines(args),
    doctrine: (_, { id }, { loaders }) => loaders.doctrineById.load(id),
  },
  Doctrine: {
    ...citedFields,
    name: (row, { language }) => nameIn(row, language),
    years: ({ years, earliest, latest }) => dateField(years, earliest, latest),
    pursuedBy: linksFrom("PURSUED_BY"),
    pursuedIn: linksFrom("PURSUED_IN"),
    precededBy: linksFrom("PRECEDED_BY"),
    followedBy: linksTo("PRECEDED_BY"),
    partOf: linksFrom("PART_OF"),
    parts: linksTo("PART_OF"),
    completes: linksFrom("COMPLETES"),
    completedBy: linksTo("COMPLETES"),
    expressedBy: linksTo("EXPRESSES"),
    proposedBy: linksTo("PROPOSED"),
    objectedToBy: linksTo("OBJECTED_TO"),
    about: linksFrom("ABOUT"),
    subjectOf: linksTo("ABOUT"),
  },
};
