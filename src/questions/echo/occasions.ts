import type { EchoEvent } from "../../analysis/echo.ts";
import { getDateInterval } from "../../domain/dateInterval.ts";
import { groupBy } from "../../domain/groupBy.ts";
import type { DatedEventRow } from "./queries.ts";

export type EchoDates = "PRINTED" | "CORRECTED";

/** What is counted once: an event, or all events of one occasion. Its id is that of the event that begins it. */
export interface Occasion extends EchoEvent {
  readonly eventIds: readonly string[];
}

/**
 * Makes one of the events of one occasion: its date is that of the event that may have been first (of two, the one whose
 * date is more precise), its countries are those of all its events.
 */
export function occasionsOf(events: readonly DatedEventRow[], dates: EchoDates): Occasion[] {
  const groups = groupBy(events, ({ id, occasionId }) => occasionId ?? id);
  return [...groups.values()].flatMap((members) => {
    const [first] = members.map((event) => ({ id: event.id, ...daysOf(event, dates) })).sort(byFirstDay);
    return first === undefined
      ? []
      : [
          {
            ...first,
            countries: [...new Set(members.flatMap(({ countries }) => countries))].sort(),
            eventIds: members.map(({ id }) => id),
          },
        ];
  });
}

type Days = Pick<EchoEvent, "earliest" | "latest" | "lasted">;

/** What is told of from one day to another lasted as long; any other date leaves the day open. */
function daysOf({ printed, corrected }: DatedEventRow, dates: EchoDates): Days {
  const edtf = (dates === "CORRECTED" ? corrected : null) ?? printed;
  if (edtf === null) return { earliest: null, latest: null, lasted: false };
  const { earliest, latest } = getDateInterval(edtf);
  return { earliest, latest, lasted: edtf === `${String(earliest)}/${String(latest)}` };
}

function byFirstDay(one: Days & { readonly id: string }, other: Days & { readonly id: string }): number {
  const key = ({ earliest, latest, id }: typeof one) => `${earliest ?? "~"} ${latest ?? "~"} ${id}`;
  return key(one) < key(other) ? -1 : 1;
}
