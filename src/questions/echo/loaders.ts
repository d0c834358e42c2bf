import type { EchoExclusion, EchoResult } from "../../analysis/echo.ts";
import { inThread } from "../../analysis/inThread.ts";
import type { Basis } from "../../domain/knowledgeKinds.ts";
import { ClientError } from "../../errors.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { asUserInput } from "../../reading/asUserInput.ts";
import { checkWholeNumber, WINDOW_MONTHS } from "../../reading/checkWholeNumber.ts";
import { type EchoDates, type Occasion, occasionsOf } from "./occasions.ts";
import { agreementDays, echoEvents } from "./queries.ts";

export interface EchoArguments {
  readonly event?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly basis: readonly Basis[];
  readonly dates: EchoDates;
  readonly repeats?: boolean | null | undefined;
  readonly windowMonths: number;
  readonly permutations: number;
  readonly seed: number;
}

export interface CountedEvent {
  readonly id: string;
  readonly eventIds: readonly string[];
  readonly before: number;
  readonly after: number;
}

export interface UncountedEvent {
  readonly id: string;
  readonly reason: EchoExclusion;
}

export interface EchoOutcome extends Omit<EchoResult, "events" | "excluded"> {
  readonly events: readonly CountedEvent[];
  readonly excluded: readonly UncountedEvent[];
  readonly from: string;
  readonly until: string;
}

/** The year in which the republics became independent: no agreement can be older, and none decides where it begins. */
const FROM = "1991-01-01";

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createEchoLoaders> {}
}

export function createEchoLoaders(graph: Graph) {
  return {
    /** Agreements before and after events, with a test of whether the days of the events matter. */
    echo: async (args: EchoArguments): Promise<EchoOutcome> => {
      checkWholeNumber("windowMonths", args.windowMonths, WINDOW_MONTHS);
      checkWholeNumber("permutations", args.permutations, { minimum: 99, maximum: 99_999 });
      checkWholeNumber("seed", args.seed, { minimum: 0, maximum: 2 ** 31 - 1 });
      const country = args.country ?? null;
      const [days, events] = await Promise.all([
        graph.read(agreementDays, { repeats: args.repeats ?? null }),
        graph.read(echoEvents, { event: args.event ?? null, country, basis: [...args.basis] }),
      ]);
      if (events.length === 0) throw unknownSubject(args);
      const from = args.from ?? FROM;
      const until = days
        .map(({ latest }) => latest)
        .sort()
        .at(-1);
      if (until === undefined) {
        throw new ClientError("BAD_USER_INPUT", "The graph holds no agreements that have a date.");
      }
      const occasions = occasionsOf(events, args.dates).map((occasion) => ({
        ...occasion,
        countries: occasion.countries.filter((code) => country === null || code === country),
      }));
      const { windowMonths, permutations, seed } = args;
      const options = { windowMonths, permutations, seed, from, until };
      const measured = await asUserInput(() => inThread("measureEcho", days, occasions, options));
      return { ...measured, ...eventsOf(measured, occasions), from, until };
    },
  };
}

/** Each event of an occasion that was not counted is told of. */
function eventsOf({ events, excluded }: EchoResult, occasions: readonly Occasion[]) {
  const eventIds = new Map(occasions.map((occasion) => [occasion.id, occasion.eventIds]));
  return {
    events: events.map((event) => ({ ...event, eventIds: eventIds.get(event.id) ?? [] })),
    excluded: excluded.flatMap(({ id, reason }) =>
      (eventIds.get(id) ?? []).map((eventId) => ({ id: eventId, reason })),
    ),
  };
}

function unknownSubject({ event, country }: EchoArguments): ClientError {
  const subject = [event && `event "${event}"`, country && `country "${country}"`]
    .filter(Boolean)
    .join(" and ");
  return new ClientError(
    "BAD_USER_INPUT",
    `Expected an event or country of national diplomacy in the graph, but got ${subject}. "events" lists the events, "countries" the countries.`,
  );
}
