import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { bases, resolutionCertainties } from "../../domain/knowledgeKinds.ts";
import { defineQuery } from "../../neo4j/query.ts";
import { agreementFilterShape as filter } from "./agreementFilter.ts";

export const agreementRow = z.object({
  id: z.string(),
  datasetId: z.string(),
  /** In the order in which the source names them. */
  partyIds: z.array(z.string()),
  table: z.int().nullable(),
  row: z.int().nullable(),
  printedProvince: z.string().nullable(),
  printedMunicipality: z.string().nullable(),
  printedPartner: z.string().nullable(),
  printedCountry: z.string().nullable(),
  printedDate: z.string().nullable(),
  date: z.string().nullable(),
  datePrecision: z.enum(["DAY", "MONTH", "YEAR"]).nullable(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  dateOrder: z.string(),
  /** The Turkish party, where there is one and no more. */
  municipalityId: z.string().nullable(),
  /** The party abroad, where there is one and no more. */
  partnerCityId: z.string().nullable(),
  municipalityReason: z.string().nullable(),
  partnerCityReason: z.string().nullable(),
});
export type AgreementRow = z.infer<typeof agreementRow>;

const ids = z.object({ ids: z.array(z.string()) });
/** The place in a list that is ordered by `dateOrder` or, without `byDate`, by id: strictly between two keys. */
const page = {
  byDate: z.boolean(),
  descending: z.boolean(),
  above: z.string(),
  below: z.string(),
  limit: z.int(),
};
const ofParent = {
  parameters: z.object({ ...filter, ...page, parentIds: z.array(z.string()) }),
  row: z.object({ parentId: z.string(), agreement: agreementRow }),
};
const countOfParent = {
  parameters: z.object({ ...filter, parentIds: z.array(z.string()) }),
  row: z.object({ parentId: z.string(), count: z.int(), certain: z.int() }),
};

export const agreementsByIds = defineQuery(cypherTexts.agreementsByIds, {
  parameters: ids,
  row: z.object({ agreement: agreementRow }),
});

export const agreements = defineQuery(cypherTexts.agreements, {
  parameters: z.object({ ...filter, ...page }),
  row: z.object({ agreement: agreementRow }),
});

export const countAgreements = defineQuery(cypherTexts.countAgreements, {
  parameters: z.object(filter),
  row: z.object({ count: z.int(), certain: z.int() }),
});

/** The lists of agreements below each kind of parent, with the counts of the same lists. */
export const agreementsOf = {
  municipality: {
    page: defineQuery(cypherTexts.agreementsByMunicipalityIds, ofParent),
    count: defineQuery(cypherTexts.countAgreementsByMunicipalityIds, countOfParent),
  },
  partnerCity: {
    page: defineQuery(cypherTexts.agreementsByPartnerCityIds, ofParent),
    count: defineQuery(cypherTexts.countAgreementsByPartnerCityIds, countOfParent),
  },
  province: {
    page: defineQuery(cypherTexts.agreementsByProvinceIds, ofParent),
    count: defineQuery(cypherTexts.countAgreementsByProvinceIds, countOfParent),
  },
  country: {
    page: defineQuery(cypherTexts.agreementsByCountryIds, ofParent),
    count: defineQuery(cypherTexts.countAgreementsByCountryIds, countOfParent),
  },
  source: {
    page: defineQuery(cypherTexts.agreementsBySourceIds, ofParent),
    count: defineQuery(cypherTexts.countAgreementsBySourceIds, countOfParent),
  },
};

const relatedAgreementId = z.object({ parentId: z.string(), agreementId: z.string() });

export const repeatedAgreementIds = defineQuery(cypherTexts.repeatedAgreementIds, {
  parameters: ids,
  row: relatedAgreementId,
});

export const repeatingAgreementIds = defineQuery(cypherTexts.repeatingAgreementIds, {
  parameters: ids,
  row: relatedAgreementId,
});

const partyResolution = z.object({
  parentId: z.string(),
  placeId: z.string(),
  certainty: z.enum(resolutionCertainties),
  alternatives: z.array(z.string()),
  reason: z.string().nullable(),
});
export type PartyResolutionRow = z.infer<typeof partyResolution>;

export const resolutionsByAgreementIds = defineQuery(cypherTexts.resolutionsByAgreementIds, {
  parameters: ids,
  row: partyResolution,
});

const sameAgreement = z.object({
  parentId: z.string(),
  agreementId: z.string(),
  basis: z.enum(bases),
  reason: z.string(),
  reasonEn: z.string(),
});
export type SameAgreementRow = z.infer<typeof sameAgreement>;

export const sameAgreements = defineQuery(cypherTexts.sameAgreements, {
  parameters: ids,
  row: sameAgreement,
});

export const agreementsByEventIds = defineQuery(cypherTexts.agreementsByEventIds, {
  parameters: z.object({
    ...page,
    parentIds: z.array(z.string()),
    months: z.int(),
    basis: z.array(z.enum(bases)),
    repeats: z.boolean().nullable(),
  }),
  row: z.object({ parentId: z.string(), agreement: agreementRow }),
});

export const countAgreementsByEventIds = defineQuery(cypherTexts.countAgreementsByEventIds, {
  parameters: z.object({
    parentIds: z.array(z.string()),
    months: z.int(),
    basis: z.array(z.enum(bases)),
    repeats: z.boolean().nullable(),
  }),
  row: z.object({ parentId: z.string(), count: z.int() }),
});
