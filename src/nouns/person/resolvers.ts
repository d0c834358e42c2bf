import type { Resolvers } from "../../__generated__/resolvers.ts";
import { citedFields } from "../citation/citedFields.ts";
import { linksFrom, linksTo } from "../link/linkFields.ts";
import { nameIn } from "../../reading/named.ts";

export const personResolvers: Resolvers = {
  Query: {
    people: (_, args, { loaders }) => loaders.people(args),
    person: (_, { id }, { loaders }) => loaders.personById.load(id),
  },
  Person: {
    ...citedFields,
    name: (row, { language }) => nameIn(row, language),
    citizenOf: linksFrom("CITIZEN_OF"),
    offices: linksFrom("HELD_OFFICE"),
    visits: linksTo("MADE_BY"),
    metDuring: linksTo("MET"),
    eventsAttended: linksTo("ATTENDED_BY"),
    statements: linksTo("SPOKEN_BY"),
    initiated: linksFrom("INITIATED"),
    proposed: linksFrom("PROPOSED"),
    doctrines: linksTo("PURSUED_BY"),
    works: linksFrom("AUTHORED"),
    subjectOf: linksTo("ABOUT"),
  },
};
