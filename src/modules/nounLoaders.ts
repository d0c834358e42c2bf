import type { Graph } from "../neo4j/Graph.ts";
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
import { createResolveLoaders } from "./resolve/loaders.ts";
import { createSearchLoaders } from "./search/loaders.ts";
import { createStateLoaders } from "./state/loaders.ts";
import { createStatisticsLoaders } from "./statistics/loaders.ts";

export type NounLoaders = ReturnType<typeof createNounLoaders>;

/** The loaders of every noun; a noun that is added adds its own here. */
export function createNounLoaders(graph: Graph) {
  return {
    ...createAgreementLoaders(graph),
    ...createCitationLoaders(graph),
    ...createClaimLoaders(graph),
    ...createCountryLoaders(graph),
    ...createDoctrineLoaders(graph),
    ...createEchoLoaders(graph),
    ...createEditorialNoteLoaders(graph),
    ...createEventLoaders(graph),
    ...createLayerLoaders(graph),
    ...createLinkLoaders(graph),
    ...createLocalGovernmentLoaders(graph),
    ...createMunicipalityLoaders(graph),
    ...createNeighbourhoodLoaders(graph),
    ...createNetworkLoaders(graph),
    ...createOrganisationLoaders(graph),
    ...createPartnerCityLoaders(graph),
    ...createPartyLoaders(graph),
    ...createPathLoaders(graph),
    ...createPeriodLoaders(graph),
    ...createPersonLoaders(graph),
    ...createProvinceLoaders(graph),
    ...createResolveLoaders(graph),
    ...createSearchLoaders(graph),
    ...createStateLoaders(graph),
    ...createStatisticsLoaders(graph),
  };
}
