import type { Basis } from "../../domain/knowledgeKinds.ts";
import type { PartialDate } from "../../domain/partialDate.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { type DatedArguments, datedConnection, type DatedEdge } from "../../reading/datedConnection.ts";
import { nation } from "../../reading/addressParameter.ts";
import { checkDateRange, checkText } from "../../reading/checkInput.ts";
import { byId, byParentId, listsOfParents } from "../../reading/readers.ts";
import {
  countEvents,
  countEventsByNationIds,
  countTimeline,
  type EventFilterParameters,
  type EventRow,
  events,
  eventsByIds,
  eventsByNationIds,
  nationIdsByEventIds,
  occasionsByEventIds,
  timeline,
} from "./queries.ts";

export type EventType = "SUMMIT" | "VISIT" | "TREATY" | "STATEMENT" | "FOUNDING";

interface EventFilter {
  readonly types?: readonly EventType[] | null | undefined;
  readonly kinds?: readonly EventRow["kind"][] | null | undefined;
  readonly country?: string | null | undefined;
  readonly dateFrom?: PartialDate | null | undefined;
  readonly dateUntil?: PartialDate | null | undefined;
}

export interface EventListArguments extends DatedArguments {
  readonly filter?: EventFilter | null | undefined;
}

export interface TimelineArguments extends DatedArguments {
  readonly from?: PartialDate | null | undefined;
  readonly to?: PartialDate | null | undefined;
  readonly countries?: readonly string[] | null | undefined;
  readonly basis?: readonly Basis[] | null | undefined;
  readonly kinds?: readonly (EventType | "AGREEMENT")[] | null | undefined;
}

/** What stands at a place of the timeline, by its id. */
export type TimelineEntry = DatedEdge<{ readonly id: string }>;

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createEventLoaders> {}
}

export function createEventLoaders(graph: Graph) {
  const ofNation = {
    page: listsOfParents(graph, eventsByNationIds),
    count: listsOfParents(graph, countEventsByNationIds),
  };

  return {
    eventById: byId(graph, eventsByIds, "event"),
    nationIdsByEventId: byParentId(graph, nationIdsByEventIds),
    occasionsByEventId: byParentId(graph, occasionsByEventIds),

    /** All events. */
    events: (args: EventListArguments) => {
      const filter = filterParameters(args);
      return datedConnection("EVENTS", args, {
        page: async (page) => (await graph.read(events, { ...filter, ...page })).map(({ event }) => event),
        counts: async () => (await graph.read(countEvents, filter))[0],
      });
    },

    /** The events that concern one country or state. */
    eventsOfNation: (parentId: string, args: EventListArguments) => {
      const filter = filterParameters(args);
      return datedConnection("EVENTS", args, {
        page: async (page) =>
          (await ofNation.page.load({ parentId, parameters: { ...filter, ...page } })).map(
            ({ event }) => event,
          ),
        counts: async () => (await ofNation.count.load({ parentId, parameters: filter }))[0],
      });
    },

    /** Ids of agreements and events in one line. */
    timeline: (args: TimelineArguments) => {
      checkDateRange(args.from, args.to, ["from", "to"]);
      const filter = {
        labels: args.kinds ? args.kinds.map(labelOf) : null,
        from: args.from?.earliest ?? null,
        to: args.to?.latest ?? null,
        countries: args.countries ? [...args.countries] : null,
        basis: args.basis ? [...args.basis] : null,
        asOf: args.asOf ?? null,
      };
      return datedConnection("TIMELINE", args, {
        page: ({ after, limit }) => graph.read(timeline, { ...filter, after: after ?? "", limit }),
        counts: async () => (await graph.read(countTimeline, filter))[0],
      });
    },
  };
}

/** `SUMMIT` is the label `Summit`. */
function labelOf(type: EventType | "AGREEMENT"): string {
  return type.charAt(0) + type.slice(1).toLowerCase();
}

function filterParameters({ filter, asOf }: EventListArguments): EventFilterParameters {
  checkDateRange(filter?.dateFrom, filter?.dateUntil, ["dateFrom", "dateUntil"]);
  return {
    types: filter?.types ? filter.types.map(labelOf) : null,
    kinds: filter?.kinds ? [...filter.kinds] : null,
    country: filter?.country == null ? null : checkText("country", filter.country, nation),
    dateFrom: filter?.dateFrom?.earliest ?? null,
    dateUntil: filter?.dateUntil?.latest ?? null,
    asOf: asOf ?? null,
  };
}
