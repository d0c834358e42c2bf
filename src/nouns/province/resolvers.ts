import type { Resolvers } from "../../__generated__/resolvers.ts";
import { askedField } from "../../reading/askedField.ts";
import { citedFields } from "../citation/citedFields.ts";
import { identifiedFields } from "../externalId/identifiedFields.ts";
import { nameIn } from "../../reading/named.ts";
import { orThrow } from "../../reading/orThrow.ts";

export const provinceResolvers: Resolvers = {
  Query: {
    provinces: (_, args, { loaders }) => loaders.provinces(args),
    province: (_, { code }, { loaders }) => loaders.provinceByCode.load(code),
  },
  Province: {
    ...citedFields,
    ...identifiedFields,
    name: (row, { language }) => nameIn(row, language),
    location: ({ latitude, longitude }) => ({ latitude, longitude }),
    country: ({ countryId }, _, { loaders }) => orThrow(loaders.countryById.get(countryId), countryId),
    municipalities: ({ id }, args, { loaders }, { fieldNodes }) =>
      loaders.municipalitiesIn("province", id, args, askedField(fieldNodes)),
    agreements: ({ id }, args, { loaders }, { fieldNodes }) =>
      loaders.agreementsOf("province", id, args, askedField(fieldNodes)),
  },
};
