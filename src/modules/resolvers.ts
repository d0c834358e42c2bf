import type { Resolvers } from "../__generated__/resolvers.ts";
import { agreementResolvers } from "./agreement/resolvers.ts";
import { citationResolvers } from "./citation/resolvers.ts";
import { countryResolvers } from "./country/resolvers.ts";
import { localGovernmentResolvers } from "./localGovernment/resolvers.ts";
import { municipalityResolvers } from "./municipality/resolvers.ts";
import { nodeResolvers } from "./node/resolvers.ts";
import { partnerCityResolvers } from "./partnerCity/resolvers.ts";
import { provinceResolvers } from "./province/resolvers.ts";
import { scalarResolvers } from "./scalars.ts";
import { searchResolvers } from "./search/resolvers.ts";

export const resolvers: readonly Resolvers[] = [
  scalarResolvers,
  agreementResolvers,
  citationResolvers,
  countryResolvers,
  localGovernmentResolvers,
  municipalityResolvers,
  nodeResolvers,
  partnerCityResolvers,
  provinceResolvers,
  searchResolvers,
];
