import type { Resolvers } from "../../__generated__/resolvers.ts";
import { certaintyOn } from "../../domain/asOf.ts";
import { askedField } from "../../reading/askedField.ts";
import { citedFields } from "../citation/citedFields.ts";
import { countInterval } from "../../reading/countInterval.ts";
import { reasonIn } from "../../reading/named.ts";
import { orThrow } from "../../reading/orThrow.ts";
import type { AgreementRow } from "./queries.ts";

export const agreementResolvers: Resolvers = {
  Query: {
    agreements: (_, args, { loaders }, { fieldNodes }) => loaders.agreements(args, askedField(fieldNodes)),
    agreement: (_, { id }, { loaders }) => loaders.agreementById.get(id),
  },
  PartyResolution: {
    party: ({ placeId }, _, { loaders }) => orThrow(loaders.localGovernmentById(placeId), placeId),
  },
  SameAgreement: {
    agreement: ({ agreementId }, _, { loaders }) =>
      orThrow(loaders.agreementById.get(agreementId), agreementId),
    reason: (row, { language }) => reasonIn(row, language),
  },
  AgreementConnection: { count: countInterval },
  AgreementEdge: {
    certainty: ({ node, asOf }) => (asOf === null ? null : certaintyOn(asOf, { begun: node })),
  },
  Agreement: {
    ...citedFields,
    date: ({ date, datePrecision, earliest, latest }) =>
      date === null || datePrecision === null
        ? null
        : { edtf: date, precision: datePrecision, earliest, latest },
    parties: ({ partyIds }, _, { loaders }) =>
      Promise.all(partyIds.map((id) => orThrow(loaders.localGovernmentById(id), id))),
    municipality: ({ municipalityId: id }, _, { loaders }) =>
      id === null ? null : orThrow(loaders.municipalityById.get(id), id),
    partnerCity: ({ partnerCityId: id }, _, { loaders }) =>
      id === null ? null : orThrow(loaders.partnerCityById.get(id), id),
    printed: printedAgreement,
    dataset: ({ datasetId }, _, { loaders }) => orThrow(loaders.datasetById.get(datasetId), datasetId),
    resolutions: ({ id }, _, { loaders }) => loaders.resolutionsByAgreementId.load(id),
    sameAs: ({ id }, _, { loaders }) => loaders.sameAgreements.load(id),
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

function printedAgreement({ table, row, ...printed }: AgreementRow) {
  const cells = {
    province: printed.printedProvince,
    municipality: printed.printedMunicipality,
    partner: printed.printedPartner,
    country: printed.printedCountry,
    date: printed.printedDate,
  };
  return table === null || row === null
    ? null
    : { table, row, ...(cells as Record<keyof typeof cells, string>) };
}
