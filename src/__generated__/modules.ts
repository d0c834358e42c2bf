// Written by "npm run generate" from the files below src/nouns/ and src/questions/. Change those, not this.
import { linkResolvers } from "./linkResolvers.ts";
import { nounLoaderCreators, nounResolvers } from "./nouns.ts";
import type { Resolvers } from "./resolvers.ts";
import { createAgreementLoaders } from "../nouns/agreement/loaders.ts";
import { createCitationLoaders } from "../nouns/citation/loaders.ts";
import { createClaimLoaders } from "../nouns/claim/loaders.ts";
import { createCountryLoaders } from "../nouns/country/loaders.ts";
import { createEditorialNoteLoaders } from "../nouns/editorialNote/loaders.ts";
import { createEventLoaders } from "../nouns/event/loaders.ts";
import { createExternalIdLoaders } from "../nouns/externalId/loaders.ts";
import { createLinkLoaders } from "../nouns/link/loaders.ts";
import { createLocalGovernmentLoaders } from "../nouns/localGovernment/loaders.ts";
import { createMunicipalityLoaders } from "../nouns/municipality/loaders.ts";
import { createNodeLoaders } from "../nouns/node/loaders.ts";
import { createPartnerCityLoaders } from "../nouns/partnerCity/loaders.ts";
import { createProvinceLoaders } from "../nouns/province/loaders.ts";
import { createCitedWorkLoaders } from "../questions/citedWork/loaders.ts";
import { createEchoLoaders } from "../questions/echo/loaders.ts";
import { createNeighbourhoodLoaders } from "../questions/neighbourhood/loaders.ts";
import { createNetworkLoaders } from "../questions/network/loaders.ts";
import { createNetworkFileLoaders } from "../questions/networkFile/loaders.ts";
import { createPathLoaders } from "../questions/path/loaders.ts";
import { createRepresentationLoaders } from "../questions/representation/loaders.ts";
import { createResolveLoaders } from "../questions/resolve/loaders.ts";
import { createSearchLoaders } from "../questions/search/loaders.ts";
import { createSimilarityLoaders } from "../questions/similarity/loaders.ts";
import { createSourceComparisonLoaders } from "../questions/sourceComparison/loaders.ts";
import { createStatisticsLoaders } from "../questions/statistics/loaders.ts";
import { agreementResolvers } from "../nouns/agreement/resolvers.ts";
import { citationResolvers } from "../nouns/citation/resolvers.ts";
import { claimResolvers } from "../nouns/claim/resolvers.ts";
import { countryResolvers } from "../nouns/country/resolvers.ts";
import { editorialNoteResolvers } from "../nouns/editorialNote/resolvers.ts";
import { eventResolvers } from "../nouns/event/resolvers.ts";
import { externalIdResolvers } from "../nouns/externalId/resolvers.ts";
import { localGovernmentResolvers } from "../nouns/localGovernment/resolvers.ts";
import { municipalityResolvers } from "../nouns/municipality/resolvers.ts";
import { nodeResolvers } from "../nouns/node/resolvers.ts";
import { partnerCityResolvers } from "../nouns/partnerCity/resolvers.ts";
import { periodResolvers } from "../nouns/period/resolvers.ts";
import { provinceResolvers } from "../nouns/province/resolvers.ts";
import { stateResolvers } from "../nouns/state/resolvers.ts";
import { citedWorkResolvers } from "../questions/citedWork/resolvers.ts";
import { echoResolvers } from "../questions/echo/resolvers.ts";
import { neighbourhoodResolvers } from "../questions/neighbourhood/resolvers.ts";
import { networkResolvers } from "../questions/network/resolvers.ts";
import { networkFileResolvers } from "../questions/networkFile/resolvers.ts";
import { pathResolvers } from "../questions/path/resolvers.ts";
import { relationResolvers } from "../questions/relation/resolvers.ts";
import { representationResolvers } from "../questions/representation/resolvers.ts";
import { resolveResolvers } from "../questions/resolve/resolvers.ts";
import { searchResolvers } from "../questions/search/resolvers.ts";
import { similarityResolvers } from "../questions/similarity/resolvers.ts";
import { sourceComparisonResolvers } from "../questions/sourceComparison/resolvers.ts";
import { statisticsResolvers } from "../questions/statistics/resolvers.ts";

export const loaderCreators = [
  ...nounLoaderCreators,
  createAgreementLoaders,
  createCitationLoaders,
  createClaimLoaders,
  createCountryLoaders,
  createEditorialNoteLoaders,
  createEventLoaders,
  createExternalIdLoaders,
  createLinkLoaders,
  createLocalGovernmentLoaders,
  createMunicipalityLoaders,
  createNodeLoaders,
  createPartnerCityLoaders,
  createProvinceLoaders,
  createCitedWorkLoaders,
  createEchoLoaders,
  createNeighbourhoodLoaders,
  createNetworkLoaders,
  createNetworkFileLoaders,
  createPathLoaders,
  createRepresentationLoaders,
  createResolveLoaders,
  createSearchLoaders,
  createSimilarityLoaders,
  createSourceComparisonLoaders,
  createStatisticsLoaders,
] as const;

export const moduleResolvers: readonly Resolvers[] = [
  linkResolvers,
  nounResolvers,
  agreementResolvers,
  citationResolvers,
  claimResolvers,
  countryResolvers,
  editorialNoteResolvers,
  eventResolvers,
  externalIdResolvers,
  localGovernmentResolvers,
  municipalityResolvers,
  nodeResolvers,
  partnerCityResolvers,
  periodResolvers,
  provinceResolvers,
  stateResolvers,
  citedWorkResolvers,
  echoResolvers,
  neighbourhoodResolvers,
  networkResolvers,
  networkFileResolvers,
  pathResolvers,
  relationResolvers,
  representationResolvers,
  resolveResolvers,
  searchResolvers,
  similarityResolvers,
  sourceComparisonResolvers,
  statisticsResolvers,
];
