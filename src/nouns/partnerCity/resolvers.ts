import type { Resolvers } from "../../__generated__/resolvers.ts";
import { askedField } from "../../reading/askedField.ts";
import { localGovernmentFields } from "../localGovernment/resolvers.ts";
import { countInterval } from "../../reading/countInterval.ts";
import { orThrow } from "../../reading/orThrow.ts";

export const partnerCityResolvers: Resolvers = {
  Query: {
    partnerCities: (_, args, { loaders }, { fieldNodes }) =>
      loaders.partnerCities(args, askedField(fieldNodes)),
    partnerCity: (_, { id }, { loaders }) => loaders.partnerCityById.get(id),
  },
  TwinnedPartnerCityConnection: { count: countInterval },
  PartnerCity: {
    ...localGovernmentFields,
    partOf: ({ partOfId }, _, { loaders }) =>
      partOfId === null ? null : loaders.partnerCityById.get(partOfId),
    parts: async ({ id }, _, { loaders }) =>
      (await loaders.partIdsByPartnerCityId.load(id)).map(({ partId }) =>
        orThrow(loaders.partnerCityById.get(partId), partId),
      ),
    agreements: ({ id, agreementCount }, args, { loaders }, { fieldNodes }) =>
      loaders.agreementsOf("partnerCity", id, args, askedField(fieldNodes), agreementCount),
    municipalities: ({ id }, args, { loaders }, { fieldNodes }) =>
      loaders.municipalitiesTwinnedWith(id, args, askedField(fieldNodes)),
  },
};
