import type { Resolvers } from "../../__generated__/resolvers.ts";
import { certaintyOn } from "../../domain/asOf.ts";
import { askedField } from "../../reading/askedField.ts";
import { citedFields } from "../citation/citedFields.ts";
import { countInterval } from "../../reading/countInterval.ts";
import { orThrow } from "../../reading/orThrow.ts";

export const agreementResolvers: Resolvers = {
  Query: {
    agreements: (_, args, { loaders }, { fieldNodes }) => loaders.agreements(args, askedField(fieldNodes)),
    agreement: (_, { id }, { loaders }) => loaders.agreementById.get(id),
  },
  AgreementConnection: { count: countInterval },
  AgreementEdge: {
    certainty: ({ node, asOf }) => (asOf === null ? null : certaintyOn(asOf, { begun: node })),
  },
  Agreement: {
    ...citedFields,
    date: ({ date, datePrecision, earliest, latest }) => ({
      edtf: date,
      precision: datePrecision,
      earliest,
      latest,
    }),
    municipality: ({ municipalityId }, _, { loaders }) =>
      orThrow(loaders.municipalityById.get(municipalityId), municipalityId),
    partnerCity: ({ partnerCityId }, _, { loaders }) =>
      orThrow(loaders.partnerCityById.get(partnerCityId), partnerCityId),
    printed: (row) => ({
      table: row.table,
      row: row.row,
      province: row.printedProvince,
      municipality: row.printedMunicipality,
      partner: row.printedPartner,
      country: row.printedCountry,
      date: row.printedDate,
    }),
    repeats: async ({ id }, _, { loaders }) => {
      const [repeated] = await loaders.repeatedAgreementIds.load(id);
      return repeated === undefined ? null : loaders.agreementById.get(repeated.agreementId);
    },
    repeatedBy: async ({ id }, _, { loaders }) =>
      (await loaders.repeatingAgreementIds.load(id)).map(({ agreementId }) =>
        orThrow(loaders.agreementById.get(agreementId), agreementId),
      ),
  },
};
