import type { Resolvers } from "../__generated__/resolvers.ts";
import { agreementResolvers } from "../nouns/agreement/resolvers.ts";
import { citationResolvers } from "../nouns/citation/resolvers.ts";
import { citedWorkResolvers } from "../questions/citedWork/resolvers.ts";
import { claimResolvers } from "../nouns/claim/resolvers.ts";
import { countryResolvers } from "../nouns/country/resolvers.ts";
import { doctrineResolvers } from "../nouns/doctrine/resolvers.ts";
import { echoResolvers } from "../questions/echo/resolvers.ts";
import { editorialNoteResolvers } from "../nouns/editorialNote/resolvers.ts";
import { eventResolvers } from "../nouns/event/resolvers.ts";
import { layerResolvers } from "../nouns/layer/resolvers.ts";
import { withLookAhead } from "./lookAhead.ts";
import { linkResolvers } from "../nouns/link/resolvers.ts";
import { localGovernmentResolvers } from "../nouns/localGovernment/resolvers.ts";
import { municipalityResolvers } from "../nouns/municipality/resolvers.ts";
import { neighbourhoodResolvers } from "../questions/neighbourhood/resolvers.ts";
import { networkMeasuresResolvers } from "../questions/network/measuresResolvers.ts";
import { networkFileResolvers } from "../questions/networkFile/resolvers.ts";
import { networkResolvers } from "../questions/network/resolvers.ts";
import { nodeResolvers } from "../nouns/node/resolvers.ts";
import { organisationResolvers } from "../nouns/organisation/resolvers.ts";
import { partnerCityResolvers } from "../nouns/partnerCity/resolvers.ts";
import { partyResolvers } from "../nouns/party/resolvers.ts";
import { pathResolvers } from "../questions/path/resolvers.ts";
import { periodResolvers } from "../nouns/period/resolvers.ts";
import { personResolvers } from "../nouns/person/resolvers.ts";
import { provinceResolvers } from "../nouns/province/resolvers.ts";
import { representationResolvers } from "../questions/representation/resolvers.ts";
import { relationResolvers } from "../questions/relation/resolvers.ts";
import { resolveResolvers } from "../questions/resolve/resolvers.ts";
import { searchResolvers } from "../questions/search/resolvers.ts";
import { similarityResolvers } from "../questions/similarity/resolvers.ts";
import { stateResolvers } from "../nouns/state/resolvers.ts";
import { statisticsResolvers } from "../questions/statistics/resolvers.ts";
import { scalarResolvers } from "../reading/scalars.ts";

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
