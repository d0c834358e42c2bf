import type { Resolvers } from "../../__generated__/resolvers.ts";
import { askedField } from "../../reading/askedField.ts";
import { localGovernmentFields } from "../localGovernment/resolvers.ts";
import { countInterval } from "../../reading/countInterval.ts";
import { sharedPartners } from "../partnerCity/sharedPartners.ts";
import { orThrow } from "../../reading/orThrow.ts";

export const municipalityResolvers: Resolvers = {
  Query: {
    municipalities: (_, args, { loaders }, { fieldNodes }) =>
      loaders.municipalities(args, askedField(fieldNodes)),
    municipality: (_, { id }, { loaders }) => loaders.municipalityById.get(id),
  },
  Municipality: {
    ...localGovernmentFields,
    province: ({ provinceId }, _, { loaders }) => orThrow(loaders.provinceById.get(provinceId), provinceId),
    agreements: ({ id, agreementCount }, args, { loaders }, { fieldNodes }) =>
      loaders.agreementsOf("municipality", id, args, askedField(fieldNodes), agreementCount),
    partnerCities: ({ id }, args, { loaders }, { fieldNodes }) =>
      loaders.partnerCitiesTwinnedWith(id, args, askedField(fieldNodes)),
    sharingPartners: ({ id }, args, { loaders }) => loaders.municipalitiesSharingPartnersWith(id, args),
    similar: ({ id }, args, { loaders }) => loaders.similarMunicipalities(id, args),
  },
  TwinnedMunicipalityConnection: { count: countInterval },
  SharingMunicipalityEdge: {
    sharedPartners,
  },
};
