import type { Resolvers } from "../../__generated__/resolvers.ts";
import type { Context } from "../../reading/context.ts";
import { nameIn } from "../../reading/named.ts";
import { selectedFields } from "../../reading/selectedFields.ts";
import { keyName } from "./keyName.ts";
import type { StatisticsKey } from "./loaders.ts";

export const statisticsResolvers: Resolvers = {
  Query: {
    statistics: (_, args, { loaders }, info) => loaders.statistics(args, selectedFields(info)),
  },
  Statistics: {
    rows: ({ rows }, { first }) => rows(first),
  },
  StatisticsRow: {
    municipalities: async ({ keys, partiesOf }) => (await partiesOf(keys)).municipalities,
    partnerCities: async ({ keys, partiesOf }) => (await partiesOf(keys)).partnerCities,
  },
  StatisticsKey: {
    name: async (key, { language }, { loaders }) => {
      const node = await nodeOf(key, loaders);
      if (node === null) return keyName(key, language);
      return "nameEn" in node ? nameIn(node, language) : node.name;
    },
    node: (key, _, { loaders }) => nodeOf(key, loaders),
  },
};

/** The node that a key stands for; null for a value that is none. */
async function nodeOf({ dimension, value }: StatisticsKey, loaders: Context["loaders"]) {
  if (value === null) return null;
  switch (dimension) {
    case "COUNTRY":
      return loaders.countryByCode.load(value);
    case "PROVINCE":
      return loaders.provinceByCode.load(value);
    case "MUNICIPALITY":
      return loaders.municipalityById.load(value);
    case "PARTNER_CITY":
      return loaders.partnerCityById.load(value);
    case "PERIOD":
      return loaders.periodById.load(value);
    default:
      return null;
  }
}
