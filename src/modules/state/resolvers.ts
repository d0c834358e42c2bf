import type { Resolvers } from "../../__generated__/resolvers.ts";
import { citedFields } from "../citation/citedFields.ts";
import { linksFrom, linksTo } from "../link/linkFields.ts";
import { nameIn } from "../named.ts";
import { typeAmong } from "../node/nodeType.ts";

export const stateResolvers: Resolvers = {
  Query: {
    states: (_, args, { loaders }) => loaders.states(args),
    state: (_, { id }, { loaders }) => loaders.stateById.load(id),
  },
  Nation: { __resolveType: typeAmong("Country", "State") },
  State: {
    ...citedFields,
    name: (row, { language }) => nameIn({ ...row, nameLocal: row.name }, language),
    events: ({ id }, args, { loaders }) => loaders.eventsOfNation(id, args),
    citizens: linksTo("CITIZEN_OF"),
    officeHolders: linksTo("HELD_OFFICE"),
    visitsReceived: linksTo("VISITED"),
    eventsHosted: linksTo("HELD_IN"),
    eventsAttended: linksTo("ATTENDED_BY"),
    treaties: linksTo("SIGNED_BY"),
    statements: linksTo("SPOKEN_BY"),
    foundings: linksTo("FOUNDED"),
    initiated: linksFrom("INITIATED"),
    objectedTo: linksFrom("OBJECTED_TO"),
    doctrines: linksTo("PURSUED_BY"),
    governingParties: linksTo("GOVERNED"),
    activeParties: linksTo("ACTIVE_IN"),
    layers: linksFrom("ACTIVE_IN"),
    organisationsBasedHere: linksTo("BASED_IN"),
    bilateralOrganisations: linksTo("JOINS"),
    memberOrganisations: linksTo("HAS_LOCAL_MEMBERS_IN"),
    accessionTalksWith: linksTo("NEGOTIATED_WITH"),
    representedBy: linksTo("REPRESENTS"),
    trainedBy: linksTo("TRAINED"),
    succeededByStates: linksFrom("SUCCEEDED_BY"),
    precededByStates: linksTo("SUCCEEDED_BY"),
    subjectOf: linksTo("ABOUT"),
  },
};
