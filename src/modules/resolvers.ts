import type { Resolvers } from "../__generated__/resolvers.ts";
import { agreementResolvers } from "./agreement/resolvers.ts";
import { citationResolvers } from "./citation/resolvers.ts";
import { citedWorkResolvers } from "./citedWork/resolvers.ts";
import { claimResolvers } from "./claim/resolvers.ts";
import { countryResolvers } from "./country/resolvers.ts";
import { doctrineResolvers } from "./doctrine/resolvers.ts";
import { echoResolvers } from "./echo/resolvers.ts";
import { editorialNoteResolvers } from "./editorialNote/resolvers.ts";
import { eventResolvers } from "./event/resolvers.ts";
import { layerResolvers } from "./layer/resolvers.ts";
import { withLookAhead } from "./lookAhead.ts";
import { linkResolvers } from "./link/resolvers.ts";
import { localGovernmentResolvers } from "./localGovernment/resolvers.ts";
import { municipalityResolvers } from "./municipality/resolvers.ts";
import { neighbourhoodResolvers } from "./neighbourhood/resolvers.ts";
import { networkMeasuresResolvers } from "./network/measuresResolvers.ts";
import { networkFileResolvers } from "./networkFile/resolvers.ts";
import { networkResolvers } from "./network/resolvers.ts";
import { nodeResolvers } from "./node/resolvers.ts";
import { organisationResolvers } from "./organisation/resolvers.ts";
import { partnerCityResolvers } from "./partnerCity/resolvers.ts";
import { partyResolvers } from "./party/resolvers.ts";
import { pathResolvers } from "./path/resolvers.ts";
import { periodResolvers } from "./period/resolvers.ts";
import { personResolvers } from "./person/resolvers.ts";
import { provinceResolvers } from "./province/resolvers.ts";
import { representationResolvers } from "./representation/resolvers.ts";
import { relationResolvers } from "./relation/resolvers.ts";
import { resolveResolvers } from "./resolve/resolvers.ts";
import { searchResolvers } from "./search/resolvers.ts";
import { similarityResolvers } from "./similarity/resolvers.ts";
import { stateResolvers } from "./state/resolvers.ts";
import { statisticsResolvers } from "./statistics/resolvers.ts";
import { scalarResolvers } from "./scalars.ts";

const nounResolvers: readonly Resolvers[] = [
  scalarResolvers,
  agreementResolvers,
  citationResolvers,
  citedWorkResolvers,
  claimResolvers,
  countryResolvers,
  doctrineResolvers,
  echoResolvers,
  editorialNoteResolvers,
  eventResolvers,
  layerResolvers,
  linkResolvers,
  localGovernmentResolvers,
  municipalityResolvers,
  neighbourhoodResolvers,
  networkMeasuresResolvers,
  networkFileResolvers,
  networkResolvers,
  nodeResolvers,
  organisationResolvers,
  partnerCityResolvers,
  partyResolvers,
  pathResolvers,
  periodResolvers,
  personResolvers,
  provinceResolvers,
  representationResolvers,
  relationResolvers,
  resolveResolvers,
  searchResolvers,
  similarityResolvers,
  stateResolvers,
  statisticsResolvers,
];

export const resolvers = nounResolvers.map(withLookAhead);
