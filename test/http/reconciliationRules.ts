import { z } from "zod";

/**
 * The rules of the Reconciliation Service API 0.2 for what a service answers, as the JSON schemas of the W3C Entity
 * Reconciliation Community Group state them. Where those say nothing of further fields, further fields are refused here, so
 * that a misspelt field is noticed.
 */

const uri = z.url();
const template = z
  .string()
  .refine((text) => text.includes("{{id}}") && URL.canParse(text.replace("{{id}}", "x")));

interface Type {
  readonly id: string;
  readonly name: string;
  readonly broader?: readonly Type[] | undefined;
}
const type: z.ZodType<Type> = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  description: z.string().optional(),
  broader: z.lazy(() => z.array(type)).optional(),
});

const service = z.strictObject({ service_url: uri, service_path: z.string().startsWith("/") });

export const manifestRule = z.strictObject({
  versions: z.array(z.string()).refine((versions) => versions.includes("0.2")),
  name: z.string().min(1),
  identifierSpace: uri,
  schemaSpace: uri,
  defaultTypes: z
    .array(type)
    .refine((types) => new Set(types.map(({ id }) => id)).size === types.length, "must not repeat a type"),
  view: z.strictObject({ url: template }),
  preview: z.strictObject({ url: template, width: z.int(), height: z.int() }),
  suggest: z.strictObject({ entity: service, property: service, type: service }),
  extend: z.strictObject({ propose_properties: service, property_settings: z.array(z.never()) }),
  batchSize: z.int().positive(),
});

const candidate = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  description: z.string().min(1),
  score: z.number(),
  features: z
    .array(z.strictObject({ id: z.string().min(1), value: z.union([z.boolean(), z.number()]) }))
    .refine((features) => new Set(features.map(({ id }) => id)).size === features.length),
  match: z.boolean(),
  type: z.array(z.strictObject({ id: z.string().min(1), name: z.string().min(1) })),
});

const result = z
  .array(candidate)
  .refine(
    (all) => all.every(({ score }, index) => index === 0 || score <= (all[index - 1]?.score ?? 0)),
    "must be sorted by decreasing score",
  );

export const resultBatchRule = z.record(z.string(), z.strictObject({ result }));

const suggestion = { id: z.string().min(1), name: z.string().min(1), description: z.string().min(1) };

export const suggestedEntitiesRule = z.strictObject({
  // Strings only: OpenRefine joins them with commas.
  result: z.array(z.strictObject({ ...suggestion, notable: z.array(z.string().min(1)) })),
  // Where OpenRefine's “view more” goes on.
  cursor: z.int().positive().optional(),
});

export const suggestedRule = z.strictObject({ result: z.array(z.strictObject(suggestion)) });

export const proposalRule = z.strictObject({
  properties: z.array(z.strictObject(suggestion)),
  type: z.string(),
  limit: z.number().optional(),
});

const value = z.union([
  z.strictObject({}),
  z.strictObject({ id: z.string().min(1), name: z.string().min(1) }),
  z.strictObject({ str: z.string() }),
  z.strictObject({ float: z.number() }),
  z.strictObject({ int: z.int() }),
]);

export const extensionRule = z.strictObject({
  meta: z.array(
    z.strictObject({
      id: z.string().min(1),
      name: z.string().min(1),
      type: z.strictObject({ id: z.string(), name: z.string() }).optional(),
    }),
  ),
  rows: z.record(z.string(), z.record(z.string(), z.array(value))),
});
