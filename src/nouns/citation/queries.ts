import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";

const ids = z.object({ ids: z.array(z.string()) });
const nothing = z.object({});

const citationRow = z.object({
  parentId: z.string(),
  sourceId: z.string(),
  locator: z.string(),
  literature: z.string().nullable(),
});
export type CitationRow = z.infer<typeof citationRow>;

export const citationsByFactIds = defineQuery(cypherTexts.citationsByFactIds, {
  parameters: ids,
  row: citationRow,
});

const sourceRow = z.object({
  id: z.string(),
  kind: z.enum(["PAPER", "LITERATURE", "DATABASE", "STANDARD", "PAGE", "EDITORIAL"]),
  title: z.string(),
  authors: z.string().nullable(),
  year: z.int().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  accessed: z.string().nullable(),
  licence: z.string().nullable(),
  note: z.string().nullable(),
  printed: z.string().nullable(),
});
export type SourceRow = z.infer<typeof sourceRow>;

export const sourcesByIds = defineQuery(cypherTexts.sourcesByIds, {
  parameters: ids,
  row: z.object({ source: sourceRow }),
});

const sourceKind = sourceRow.shape.kind.nullable();
const page = { after: z.string().nullable(), limit: z.int() };

export const sources = defineQuery(cypherTexts.sources, {
  parameters: z.object({ kind: sourceKind, ...page }),
  row: z.object({ source: sourceRow }),
});

const datasetRow = z.object({
  id: z.string(),
  title: z.string(),
  version: z.string(),
  sourceId: z.string(),
  byDefault: z.boolean(),
  agreementCount: z.int(),
  localGovernmentCount: z.int(),
});
export type DatasetRow = z.infer<typeof datasetRow>;

export const datasetsByIds = defineQuery(cypherTexts.datasetsByIds, {
  parameters: ids,
  row: z.object({ dataset: datasetRow }),
});

export const datasets = defineQuery(cypherTexts.datasets, {
  parameters: z.object(page),
  row: z.object({ dataset: datasetRow }),
});

export const datasetVersions = defineQuery(cypherTexts.datasetVersions, {
  parameters: nothing,
  row: z.object({ id: z.string(), version: z.string() }),
});

const relatedSourceId = z.object({ parentId: z.string(), sourceId: z.string() });

export const drawnSourceIdsBySourceIds = defineQuery(cypherTexts.drawnSourceIdsBySourceIds, {
  parameters: ids,
  row: relatedSourceId,
});

export const drawingSourceIdsBySourceIds = defineQuery(cypherTexts.drawingSourceIdsBySourceIds, {
  parameters: ids,
  row: relatedSourceId,
});

export const countSources = defineQuery(cypherTexts.countSources, {
  parameters: z.object({ kind: sourceKind }),
  row: z.object({ count: z.int() }),
});

export const countDatasets = defineQuery(cypherTexts.countDatasets, {
  parameters: nothing,
  row: z.object({ count: z.int() }),
});

const workRow = z.object({ parentId: z.string(), sourceId: z.string(), pages: z.string().nullable() });
export type WorkRow = z.infer<typeof workRow>;

export const worksByFactIds = defineQuery(cypherTexts.worksByFactIds, { parameters: ids, row: workRow });
