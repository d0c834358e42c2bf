import type { Resolvers } from "../../__generated__/resolvers.ts";
import { citedFields } from "../citation/citedFields.ts";
import { linksFrom, linksTo } from "../link/linkFields.ts";
import { nameIn } from "../../reading/named.ts";

export const organisationResolvers: Resolvers = {
  Query: {
    organisations: (_, args, { loaders }) => loaders.organisations(args),
    organisation: (_, { id }, { loaders }) => loaders.organisationById.load(id),
  },
  Organisation: {
    ...citedFields,
    name: (row, { language }) => nameIn(row, language),
    parentBodies: linksFrom("ATTACHED_TO"),
    attachedBodies: linksTo("ATTACHED_TO"),
    successors: linksFrom("SUCCEEDED_BY"),
    predecessors: linksTo("SUCCEEDED_BY"),
    basedIn: linksFrom("BASED_IN"),
    sides: linksFrom("JOINS"),
    localMembers: linksFrom("HAS_LOCAL_MEMBERS_IN"),
    accessionTalks: linksFrom("NEGOTIATED_WITH"),
    represents: linksFrom("REPRESENTS"),
    trained: linksFrom("TRAINED"),
    layers: linksFrom("ACTIVE_IN"),
    foundings: linksTo("FOUNDED"),
    reorganisations: linksTo("REORGANISED"),
    announcedIn: linksTo("ANNOUNCED"),
    eventsAttended: linksTo("ATTENDED_BY"),
    statementsMade: linksTo("SPOKEN_AT"),
    doctrines: linksTo("PURSUED_BY"),
    subjectOf: linksTo("ABOUT"),
  },
};
