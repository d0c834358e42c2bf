import { createAgreementLoaders } from "../nouns/agreement/loaders.ts";
import { createCitationLoaders } from "../nouns/citation/loaders.ts";
import { createClaimLoaders } from "../nouns/claim/loaders.ts";
import { createCountryLoaders } from "../nouns/country/loaders.ts";
import { createDoctrineLoaders } from "../nouns/doctrine/loaders.ts";
import { createEchoLoaders } from "../questions/echo/loaders.ts";
import { createEditorialNoteLoaders } from "../nouns/editorialNote/loaders.ts";
import { createEventLoaders } from "../nouns/event/loaders.ts";
import { createLayerLoaders } from "../nouns/layer/loaders.ts";
import { createLinkLoaders } from "../nouns/link/loaders.ts";
import { createLocalGovernmentLoaders } from "../nouns/localGovernment/loaders.ts";
import { createMunicipalityLoaders } from "../nouns/municipality/loaders.ts";
import { createNeighbourhoodLoaders } from "../questions/neighbourhood/loaders.ts";
import { createNetworkLoaders } from "../questions/network/loaders.ts";
import { createOrganisationLoaders } from "../nouns/organisation/loaders.ts";
import { createPartnerCityLoaders } from "../nouns/partnerCity/loaders.ts";
import { createPartyLoaders } from "../nouns/party/loaders.ts";
import { createPathLoaders } from "../questions/path/loaders.ts";
import { createPeriodLoaders } from "../nouns/period/loaders.ts";
import { createPersonLoaders } from "../nouns/person/loaders.ts";
import { createProvinceLoaders } from "../nouns/province/loaders.ts";
import { createRepresentationLoaders } from "../questions/representation/loaders.ts";
import { createResolveLoaders } from "../questions/resolve/loaders.ts";
import { createSearchLoaders } from "../questions/search/loaders.ts";
import { createSimilarityLoaders } from "../questions/similarity/loaders.ts";
import { createStateLoaders } from "../nouns/state/loaders.ts";
import { createStatisticsLoaders } from "../questions/statistics/loaders.ts";
import type { Made } from "../reading/lazily.ts";

/** A noun that is added adds its own here. */
export const nounLoaderCreators = [
  createAgreementLoaders,
  createCitationLoaders,
  createClaimLoaders,
  createCountryLoaders,
  createDoctrineLoaders,
  createEchoLoaders,
  createEditorialNoteLoaders,
  createEventLoaders,
  createLayerLoaders,
  createLinkLoaders,
  createLocalGovernmentLoaders,
  createMunicipalityLoaders,
  createNeighbourhoodLoaders,
  createNetworkLoaders,
  createOrganisationLoaders,
  createPartnerCityLoaders,
  createPartyLoaders,
  createPathLoaders,
  createPeriodLoaders,
  createPersonLoaders,
  createProvinceLoaders,
  createRepresentationLoaders,
  createResolveLoaders,
  createSearchLoaders,
  createSimilarityLoaders,
  createStateLoaders,
  createStatisticsLoaders,
] as const;

/** The loaders of every noun. */
export type NounLoaders = Made<typeof nounLoaderCreators>;
