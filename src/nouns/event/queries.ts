import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { bases, eventKinds } from "../../domain/knowledgeKinds.ts";
import { defineQuery } from "../../neo4j/query.ts";

const eventKind = z.enum(Object.values(eventKinds).flat());

const eventRow = z.object({
  id: z.string(),
  kind: eventKind,
  name: z.string(),
  nameEn: z.string(),
  date: z.string().nullable(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  place: z.string().nullable(),
  theme: z.string().nullable(),
  subject: z.string().nullable(),
  outcome: z.string().nullable(),
  slogan: z.string().nullable(),
  sloganEn: z.string().nullable(),
  note: z.string().nullable(),
  key: z.string(),
});
export type EventRow = z.infer<typeof eventRow>;

const filter = {
  types: z.array(z.string()).nullable(),
  kinds: z.array(eventKind).nullable(),
  country: z.string().nullable(),
  dateFrom: z.string().nullable(),
  dateUntil: z.string().nullable(),
  asOf: z.string().nullable(),
};
export type EventFilterParameters = z.infer<z.ZodObject<typeof filter>>;

const page = { after: z.string().nullable(), limit: z.int() };
const ids = z.object({ ids: z.array(z.string()) });
const parentIds = { parentIds: z.array(z.string()) };

export const eventsByIds = defineQuery(cypherTexts.eventsByIds, {
  parameters: ids,
  row: z.object({ event: eventRow }),
});

export const events = defineQuery(cypherTexts.events, {
  parameters: z.object({ ...filter, ...page }),
  row: z.object({ event: eventRow }),
});

export const countEvents = defineQuery(cypherTexts.countEvents, {
  parameters: z.object(filter),
  row: z.object({ count: z.int(), certain: z.int() }),
});

export const eventsByNationIds = defineQuery(cypherTexts.eventsByNationIds, {
  parameters: z.object({ ...parentIds, ...filter, ...page }),
  row: z.object({ parentId: z.string(), event: eventRow }),
});

export const countEventsByNationIds = defineQuery(cypherTexts.countEventsByNationIds, {
  parameters: z.object({ ...parentIds, ...filter }),
  row: z.object({ parentId: z.string(), count: z.int(), certain: z.int() }),
});

export const nationIdsByEventIds = defineQuery(cypherTexts.nationIdsByEventIds, {
  parameters: ids,
  row: z.object({ parentId: z.string(), nationId: z.string(), basis: z.enum(bases) }),
});

export const occasionsByEventIds = defineQuery(cypherTexts.occasionsByEventIds, {
  parameters: ids,
  row: z.object({
    parentId: z.string(),
    id: z.string(),
    name: z.string(),
    nameEn: z.string(),
    reason: z.string(),
    reasonEn: z.string(),
    eventIds: z.array(z.string()),
  }),
});
export type OccasionRow = z.infer<typeof occasionsByEventIds.row>;

const timelineFilter = {
  labels: z.array(z.string()).nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  countries: z.array(z.string()).nullable(),
  basis: z.array(z.enum(bases)).nullable(),
  asOf: z.string().nullable(),
};

export const timeline = defineQuery(cypherTexts.timeline, {
  parameters: z.object({ ...timelineFilter, after: z.string(), limit: z.int() }),
  row: z.object({ id: z.string(), date: z.string(), key: z.string() }),
});

export const countTimeline = defineQuery(cypherTexts.countTimeline, {
  parameters: z.object(timelineFilter),
  row: z.object({ count: z.int(), certain: z.int() }),
});
