import type { Resolvers } from "../../__generated__/resolvers.ts";
import { citedFields } from "../citation/citedFields.ts";
import { linksFrom, linksTo } from "../link/linkFields.ts";
import { nameIn } from "../named.ts";

export const countryResolvers: Resolvers = {
  Query: {
    countries: (_, args, { loaders }) => loaders.countries(args),
    country: (_, { code }, { loaders }) => loaders.countryByCode.load(code),
  },
  Country: {
    ...citedFields,
    name: (row, { language }) => nameIn(row, language),
    location: ({ latitude, longitude }) => ({ latitude, longitude }),
    provinces: ({ id }, args, { loaders }) => loaders.provincesIn(id, args),
    municipalities: ({ id }, args, { loaders }) => loaders.municipalitiesIn("country", id, args),
    partnerCities: ({ id }, args, { loaders }) => loaders.partnerCitiesIn(id, args),
    agreements: ({ id }, args, { loaders }) => loaders.agreementsOf("country", id, args),
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
    events: ({ id }, args, { loaders }) => loaders.eventsOfNation(id, args),
  },
};
