import type { Context } from "../../reading/context.ts";
import { linksFrom, linksTo } from "../link/linkFields.ts";

type EventsArguments = Parameters<Context["loaders"]["eventsOfNation"]>[1];

/** The fields that countries and states resolve alike. */
export const nationFields = {
  events: ({ id }: { readonly id: string }, args: EventsArguments, { loaders }: Context) =>
    loaders.eventsOfNation(id, args),
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
};
