import { z } from "zod";
import { checkDateRange } from "../../reading/checkInput.ts";
import { type AgreementCondition, agreementConditions } from "./agreementConditions.ts";

type Conditions = typeof agreementConditions;
type ConditionName = keyof Conditions;

/** Each condition with its name in GraphQL and in statements. */
export const conditions = Object.entries(agreementConditions) as readonly (readonly [
  ConditionName,
  AgreementCondition,
])[];

type Shape = { readonly [Name in ConditionName]: z.ZodNullable<Conditions[Name]["schema"]> };

/** What a statement takes that lists, counts or joins agreements; null does not restrict. */
export const agreementFilterShape = {
  ...(Object.fromEntries(conditions.map(([name, { schema }]) => [name, schema.nullable()])) as Shape),
  asOf: z.string().nullable(),
};
export type AgreementFilterParameters = z.infer<z.ZodObject<typeof agreementFilterShape>>;

/** The filter as GraphQL gives it. */
export type AgreementFilter = {
  readonly [Name in ConditionName]?: Parameters<Conditions[Name]["send"]>[0] | null | undefined;
};

/**
 * Throws BAD_USER_INPUT for an id of another kind, and for a range of dates that ends before it begins.
 *
 * @param asOf A day, ISO 8601: only agreements that were signed by then, even possibly.
 */
export function agreementFilterParameters(
  filter: AgreementFilter | null | undefined,
  asOf?: string | null,
): AgreementFilterParameters {
  checkDateRange(filter?.dateFrom, filter?.dateUntil, ["dateFrom", "dateUntil"]);
  const parameters: Record<string, unknown> = { asOf: asOf ?? null };
  for (const [name, { send }] of conditions) {
    const value = filter?.[name] ?? null;
    parameters[name] = value === null ? null : send(value as never);
  }
  return parameters as AgreementFilterParameters;
}

/** The filter that makes these parameters. */
export function agreementFilterBehind(parameters: AgreementFilterParameters): AgreementFilter {
  return Object.fromEntries(
    conditions.flatMap(([name, { receive }]) => {
      const value = parameters[name] === null ? undefined : receive(parameters[name] as never);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Whether all agreements are asked for, on whichever day. */
export function isUnfiltered(filter: AgreementFilterParameters): boolean {
  return Object.values(filter).every((value) => value === null);
}
