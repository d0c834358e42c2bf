import type { Graph } from "../neo4j/Graph.ts";
import { createAgreementLoaders } from "./agreement/loaders.ts";
import { createCitationLoaders } from "./citation/loaders.ts";
import { createCountryLoaders } from "./country/loaders.ts";
import { createLocalGovernmentLoaders } from "./localGovernment/loaders.ts";
import { createMunicipalityLoaders } from "./municipality/loaders.ts";
import { createNodeLoaders } from "./node/loaders.ts";
import { createPartnerCityLoaders } from "./partnerCity/loaders.ts";
import { createProvinceLoaders } from "./province/loaders.ts";
import { createSearchLoaders } from "./search/loaders.ts";

export type Loaders = ReturnType<typeof createLoaders>;

/** The loaders of one request: what was read once is not read again, and what is asked for together is read together. */
export function createLoaders(graph: Graph) {
  const nouns = {
    ...createAgreementLoaders(graph),
    ...createCitationLoaders(graph),
    ...createCountryLoaders(graph),
    ...createLocalGovernmentLoaders(graph),
    ...createMunicipalityLoaders(graph),
    ...createPartnerCityLoaders(graph),
    ...createProvinceLoaders(graph),
    ...createSearchLoaders(graph),
  };
  return { ...nouns, ...createNodeLoaders(nouns) };
}
