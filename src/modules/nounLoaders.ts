import { createAgreementLoaders } from "./agreement/loaders.ts";
import { createCitationLoaders } from "./citation/loaders.ts";
import { createClaimLoaders } from "./claim/loaders.ts";
import { createCountryLoaders } from "./country/loaders.ts";
import { createDoctrineLoaders } from "./doctrine/loaders.ts";
import { createEchoLoaders } from "./echo/loaders.ts";
import { createEditorialNoteLoaders } from "./editorialNote/loaders.ts";
import { createEventLoaders } from "./event/loaders.ts";
import { createLayerLoaders } from "./layer/loaders.ts";
import { createLinkLoaders } from "./link/loaders.ts";
import { createLocalGovernmentLoaders } from "./localGovernment/loaders.ts";
import { createMunicipalityLoaders } from "./municipality/loaders.ts";
import { createNeighbourhoodLoaders } from "./neighbourhood/loaders.ts";
import { createNetworkLoaders } from "./network/loaders.ts";
import { createOrganisationLoaders } from "./organisation/loaders.ts";
import { createPartnerCityLoaders } from "./partnerCity/loaders.ts";
import { createPartyLoaders } from "./party/loaders.ts";
import { createPathLoaders } from "./path/loaders.ts";
import { createPeriodLoaders } from "./period/loaders.ts";
import { createPersonLoaders } from "./person/loaders.ts";
import { createProvinceLoaders } from "./province/loaders.ts";
import { createRepresentationLoaders } from "./representation/loaders.ts";
import { createResolveLoaders } from "./resolve/loaders.ts";
import { createSearchLoaders } from "./search/loaders.ts";
import { createSimilarityLoaders } from "./similarity/loaders.ts";
import { createStateLoaders } from "./state/loaders.ts";
import { createStatisticsLoaders } from "./statistics/loaders.ts";
import type { Made } from "./lazily.ts";

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
