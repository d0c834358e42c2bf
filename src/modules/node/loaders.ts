import type { createAgreementLoaders } from "../agreement/loaders.ts";
import type { createCitationLoaders } from "../citation/loaders.ts";
import type { createCountryLoaders } from "../country/loaders.ts";
import type { createMunicipalityLoaders } from "../municipality/loaders.ts";
import type { createPartnerCityLoaders } from "../partnerCity/loaders.ts";
import type { createProvinceLoaders } from "../province/loaders.ts";
import { nodeType } from "./nodeType.ts";

type NounLoaders = ReturnType<typeof createAgreementLoaders> &
  ReturnType<typeof createCitationLoaders> &
  ReturnType<typeof createCountryLoaders> &
  ReturnType<typeof createMunicipalityLoaders> &
  ReturnType<typeof createPartnerCityLoaders> &
  ReturnType<typeof createProvinceLoaders>;

export function createNodeLoaders(loaders: NounLoaders) {
  const byType = {
    Agreement: loaders.agreementById,
    Country: loaders.countryById,
    Dataset: loaders.datasetById,
    Municipality: loaders.municipalityById,
    PartnerCity: loaders.partnerCityById,
    Province: loaders.provinceById,
    Source: loaders.sourceById,
  };

  const namedByType = {
    Country: loaders.countryById,
    Municipality: loaders.municipalityById,
    PartnerCity: loaders.partnerCityById,
    Province: loaders.provinceById,
  };

  return {
    /** The node with this id if it has a name; null when there is none. */
    namedById: async (id: string) => {
      const type = nodeType(id);
      return type !== undefined && type in namedByType
        ? namedByType[type as keyof typeof namedByType].load(id)
        : null;
    },
    /** The node with this id, whatever its type; null when there is none. */
    nodeById: async (id: string) => {
      const type = nodeType(id);
      return type === undefined ? null : byType[type].load(id);
    },
  };
}
