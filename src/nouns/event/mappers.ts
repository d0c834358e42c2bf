import type { DatedEdge, DatedPage } from "../../reading/datedConnection.ts";
import type { TimelineEntry } from "./loaders.ts";
import type { EventRow, OccasionRow } from "./queries.ts";

export type EventConnectionMapper = DatedPage<EventRow>;
export type EventEdgeMapper = DatedEdge<EventRow>;
export type TimelineItemConnectionMapper = DatedPage<{ id: string }>;
export type TimelineItemEdgeMapper = TimelineEntry;
export type EventOccasionMapper = OccasionRow;
