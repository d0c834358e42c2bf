import { z } from "zod";
import type { PartialDate } from "../../domain/partialDate.ts";
import { municipalityKind } from "../municipality/queries.ts";

/** What a statement takes that lists, counts or joins agreements; null does not restrict. */
export const agreementFilterShape = {
  partnerCountry: z.string().nullable(),
  partnerCountries: z.array(z.string()).nullable(),
  partnerCity: z.string().nullable(),
  municipality: z.string().nullable(),
  province: z.string().nullable(),
  municipalityKinds: z.array(municipalityKind).nullable(),
  dateFrom: z.string().nullable(),
  dateUntil: z.string().nullable(),
  asOf: z.string().nullable(),
  table: z.int().nullable(),
  repeats: z.boolean().nullable(),
};
export type AgreementFilterParameters = z.infer<z.ZodObject<typeof agreementFilterShape>>;

type Kind = z.infer<typeof municipalityKind>;

/** The filter as GraphQL gives it. */
export interface AgreementFilter {
  readonly partnerCountry?: string | null | undefined;
  readonly partnerCountries?: readonly string[] | null | undefined;
  readonly partnerCity?: string | null | undefined;
  readonly municipality?: string | null | undefined;
  readonly province?: string | null | undefined;
  readonly municipalityKinds?: readonly Kind[] | null | undefined;
  readonly dateFrom?: PartialDate | null | undefined;
  readonly dateUntil?: PartialDate | null | undefined;
  readonly table?: number | null | undefined;
  readonly repeats?: boolean | null | undefined;
}

/** @param asOf A day, ISO 8601: only agreements that were signed by then, even possibly. */
export function agreementFilterParameters(
  filter: AgreementFilter | null | undefined,
  asOf?: string | null,
): AgreementFilterParameters {
  return {
    partnerCountry: filter?.partnerCountry ?? null,
    partnerCountries: filter?.partnerCountries ? [...filter.partnerCountries] : null,
    partnerCity: filter?.partnerCity ?? null,
    municipality: filter?.municipality ?? null,
    province: filter?.province ?? null,
    municipalityKinds: filter?.municipalityKinds ? [...filter.municipalityKinds] : null,
    dateFrom: filter?.dateFrom?.earliest ?? null,
    dateUntil: filter?.dateUntil?.latest ?? null,
    asOf: asOf ?? null,
    table: filter?.table ?? null,
    repeats: filter?.repeats ?? null,
  };
}

/** Whether all agreements are asked for, on whichever day. */
export function isUnfiltered(filter: AgreementFilterParameters): boolean {
  return Object.values(filter).every((value) => value === null);
}
