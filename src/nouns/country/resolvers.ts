import type { Resolvers } from "../../__generated__/resolvers.ts";
import { askedField } from "../../reading/askedField.ts";
import { citedFields } from "../citation/citedFields.ts";
import { identifiedFields } from "../externalId/identifiedFields.ts";
import { nameIn } from "../../reading/named.ts";

export const countryResolvers: Resolvers = {
  Query: {
    countries: (_, args, { loaders }) => loaders.countries(args),
    country: (_, { code }, { loaders }) => loaders.countryByCode.load(code),
  },
  Country: {
    ...citedFields,
    ...identifiedFields,
    name: (row, { language }) => nameIn(row, language),
    events: ({ id }, args, { loaders }) => loaders.eventsOfNation(id, args),
    location: ({ latitude, longitude }) => ({ latitude, longitude }),
    provinces: ({ id }, args, { loaders }) => loaders.provincesIn(id, args),
    municipalities: ({ id }, args, { loaders }, { fieldNodes }) =>
      loaders.municipalitiesIn("country", id, args, askedField(fieldNodes)),
    partnerCities: ({ id }, args, { loaders }, { fieldNodes }) =>
      loaders.partnerCitiesIn(id, args, askedField(fieldNodes)),
    agreements: ({ id }, args, { loaders }, { fieldNodes }) =>
      loaders.agreementsOf("country", id, args, askedField(fieldNodes)),
  },
};
