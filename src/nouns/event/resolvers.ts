import type { Resolvers } from "../../__generated__/resolvers.ts";
import type { Context } from "../../reading/context.ts";
import { citedFields } from "../citation/citedFields.ts";
import { countInterval } from "../../reading/countInterval.ts";
import type { Basis } from "../../domain/knowledgeKinds.ts";
import { dateField } from "../../reading/dateField.ts";
import { nameIn, reasonIn } from "../../reading/named.ts";
import { nodeType } from "../../domain/nodeKinds.ts";
import { orThrow } from "../../reading/orThrow.ts";
import type { EventListArguments, EventType } from "./loaders.ts";
import type { EventRow } from "./queries.ts";

type Loaders = Context["loaders"];

function eventsOfType(loaders: Loaders, type: EventType, args: EventListArguments) {
  const wanted = args.filter?.types;
  const types = wanted && !wanted.includes(type) ? [] : [type];
  return loaders.events({ ...args, filter: { ...args.filter, types } });
}

/** The event with this id, if it is of this type. */
async function eventOfType(loaders: Loaders, type: string, id: string) {
  return nodeType(id) === type ? loaders.eventById.load(id) : null;
}

/** The fields that all types of events resolve alike. */
const eventFields = {
  ...citedFields,
  name: (row: EventRow, { language }: { language: "TR" | "EN" | "LOCAL" }) => nameIn(row, language),
  date: ({ date, earliest, latest }: EventRow) => dateField(date, earliest, latest),
  countries: async (
    { id }: EventRow,
    { basis }: { readonly basis?: readonly Basis[] | null | undefined },
    { loaders }: Context,
  ) =>
    (await loaders.nationIdsByEventId.load(id))
      .filter((nation) => basis?.includes(nation.basis) ?? true)
      .map(({ nationId }) => orThrow(loaders.nationById(nationId), nationId)),
  occasion: async ({ id }: EventRow, _: unknown, { loaders }: Context) =>
    (await loaders.occasionsByEventId.load(id))[0] ?? null,
  agreementsWithin: (
    { id }: EventRow,
    args: Parameters<Loaders["agreementsAfterEvent"]>[1],
    { loaders }: Context,
  ) => loaders.agreementsAfterEvent(id, args),
};

export const eventResolvers: Resolvers = {
  Query: {
    events: (_, args, { loaders }) => loaders.events(args),
    timeline: (_, args, { loaders }) => loaders.timeline(args),
    summits: (_, args, { loaders }) => eventsOfType(loaders, "SUMMIT", args),
    visits: (_, args, { loaders }) => eventsOfType(loaders, "VISIT", args),
    treaties: (_, args, { loaders }) => eventsOfType(loaders, "TREATY", args),
    statements: (_, args, { loaders }) => eventsOfType(loaders, "STATEMENT", args),
    foundings: (_, args, { loaders }) => eventsOfType(loaders, "FOUNDING", args),
    summit: (_, { id }, { loaders }) => eventOfType(loaders, "Summit", id),
    visit: (_, { id }, { loaders }) => eventOfType(loaders, "Visit", id),
    treaty: (_, { id }, { loaders }) => eventOfType(loaders, "Treaty", id),
    statement: (_, { id }, { loaders }) => eventOfType(loaders, "Statement", id),
    founding: (_, { id }, { loaders }) => eventOfType(loaders, "Founding", id),
  },
  EventConnection: { count: countInterval },
  SummitConnection: { count: countInterval },
  VisitConnection: { count: countInterval },
  TreatyConnection: { count: countInterval },
  StatementConnection: { count: countInterval },
  FoundingConnection: { count: countInterval },
  TimelineItemEdge: {
    node: ({ node: { id } }, _, { loaders }) => orThrow(loaders.timelineItemById(id), id),
  },
  TimelineItemConnection: {
    count: countInterval,
    nodes: async ({ nodes }, _, { loaders }) =>
      (await nodes).map(({ id }) => orThrow(loaders.timelineItemById(id), id)),
  },
  EventOccasion: {
    name: (row, { language }) => nameIn(row, language),
    reason: (row, { language }) => reasonIn(row, language),
    events: ({ eventIds }, _, { loaders }) => eventIds.map((id) => orThrow(loaders.eventById.load(id), id)),
  },
  Summit: eventFields,
  Visit: eventFields,
  Treaty: eventFields,
  Statement: {
    ...eventFields,
    slogan: ({ slogan, sloganEn }, { language }) => (language === "EN" ? sloganEn : slogan),
  },
  Founding: eventFields,
};
