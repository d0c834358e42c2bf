import type { EchoExclusion, EchoResult } from "../../analysis/echo.ts";
import { inThread } from "../../analysis/inThread.ts";
import type { Basis } from "../../domain/knowledgeKinds.ts";
import { ClientError } from "../../errors.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { asUserInput } from "../../reading/asUserInput.ts";
import { checkWholeNumber, WINDOW_MONTHS } from "../../reading/checkWholeNumber.ts";
import { agreementDays, echoEvents } from "./queries.ts";

export interface EchoArguments {
  readonly event?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly basis: readonly Basis[];
  readonly repeats?: boolean | null | undefined;
  readonly windowMonths: number;
  readonly permutations: number;
  readonly seed: number;
}

export interface CountedEvent {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

export interface UncountedEvent {
  readonly id: string;
  readonly reason: EchoExclusion;
}

export interface EchoOutcome extends EchoResult {
  readonly from: string;
  readonly until: string;
}

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
      const from = args.from ?? days[0]?.day;
      const until = days.at(-1)?.day;
      if (from === undefined || until === undefined) {
        throw new ClientError("BAD_USER_INPUT", "The graph holds no agreements whose day is known.");
      }
      const concerned =
        country === null
          ? events
          : events.map((event) => ({
              ...event,
              countries: event.countries.filter((code) => code === country),
            }));
      const { windowMonths, permutations, seed } = args;
      const options = { windowMonths, permutations, seed, from, until };
      const measured = await asUserInput(() => inThread("measureEcho", days, concerned, options));
      return { ...measured, from, until };
    },
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
