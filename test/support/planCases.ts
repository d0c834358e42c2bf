import type { z } from "zod";
import { foldName } from "../../src/domain/foldName.ts";
import { luceneQuery } from "../../src/questions/search/luceneQuery.ts";
import { HUB_DEGREE, HUBS, MAXIMUM_SHORTEST } from "../../src/questions/path/pathLimits.ts";
import { bookkeepingTypes, pathTypes } from "../../src/domain/pathTypes.ts";
import { stateTypes } from "../../src/domain/relationTime.ts";
import type { CypherText } from "../../src/neo4j/CypherText.ts";
import { writeCypher } from "../../src/neo4j/writeCypher.ts";

export type ReadRows = (
  cypher: string,
  parameters?: Readonly<Record<string, unknown>>,
) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** What a query has to read beside what it returns. */
export interface Besides {
  /** Counts it, with the query's parameters. */
  readonly counted: string;
  /** How many database hits each of it may cost. */
  readonly hits: number;
  readonly reason: string;
}

/** A query with parameters as requests have them. */
export interface PlanCase {
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly besides: Besides | undefined;
}

interface PlannedQuery {
  readonly cypher: CypherText;
  readonly parameters: z.ZodObject;
}

/** Of what the ids are that a query is asked with, where it names no label, or few of it have anything to be found. */
const IDS: Readonly<Record<string, string>> = {
  agreementsByMunicipalityIds: "MATCH (node:Municipality)",
  countAgreementsByMunicipalityIds: "MATCH (node:Municipality)",
  agreementsByPartnerCityIds: "MATCH (node:PartnerCity)",
  countAgreementsByPartnerCityIds: "MATCH (node:PartnerCity)",
  partnerCitiesByMunicipalityIds: "MATCH (node:Municipality)",
  municipalitiesByPartnerCityIds: "MATCH (node:PartnerCity)",
  placeNamesByPlaceIds: "MATCH (node)-[:ALSO_NAMED]->()",
  externalIdsByNodeIds: "MATCH (node)-[:IDENTIFIED_IN]->()",
  successionsByPlaceIds: "MATCH (node)-[:SUCCEEDED_BY]->()",
  sameAgreements: "MATCH (node)-[:SAME_AS]-()",
  repeatedAgreementIds: "MATCH (node:Agreement)-[:REPEATS]->()",
  repeatingAgreementIds: "MATCH (node:Agreement)<-[:REPEATS]-()",
  worksByFactIds: "MATCH (node:Fact)-[:ACCORDING_TO]->()",
  factIdsByWorkIds: "MATCH (node:Source)<-[:ACCORDING_TO]-()",
  editorialNoteIdsByFactIds: "MATCH (node)<-[:CORRECTS]-()",
  drawnSourceIdsBySourceIds: "MATCH (node)-[:DRAWS_ON]->()",
  drawingSourceIdsBySourceIds: "MATCH (node)<-[:DRAWS_ON]-()",
  nationIdsByEventIds: "MATCH (node:Event)-[:CONCERNS]->()",
  eventsByNationIds: "MATCH (node:Country)<-[:CONCERNS]-()",
  countEventsByNationIds: "MATCH (node:Country)<-[:CONCERNS]-()",
  linksFromNodeIds: "MATCH (node)-[:ABOUT]->()",
  linksToNodeIds: "MATCH (node)<-[:ABOUT]-()",
  severalLinksFromNodeIds: "MATCH (node)-[:ABOUT]->()",
  severalLinksToNodeIds: "MATCH (node)<-[:ABOUT]-()",
  sourceIdsByDatasetIds: "MATCH (node:Dataset)",
  partIdsByPartnerCityIds: "MATCH (node)<-[:PART_OF]-()",
  agreementsByEventIds: "MATCH (node:Event)-[:CONCERNS]->()",
  countAgreementsByEventIds: "MATCH (node:Event)-[:CONCERNS]->()",
  agreementsBySourceIds: "MATCH (node:Source)<-[:CITED_IN]-(:Agreement)",
  countAgreementsBySourceIds: "MATCH (node:Source)<-[:CITED_IN]-(:Agreement)",
};

/** Two ids parted by a blank, of the ends of an edge. */
const PAIRS: Readonly<Record<string, string>> = {
  agreementsByTwinnings: "MATCH (one:Municipality)-[:TWINNED_WITH]->(other:PartnerCity)",
  agreementsOfTwinnings: "MATCH (one:Municipality)-[:TWINNED_WITH]->(other:PartnerCity)",
  agreementsOfSharedPartners:
    "MATCH (one:Municipality)-[:TWINNED_WITH]->(:PartnerCity)<-[:TWINNED_WITH]-(other:Municipality)",
  agreementsOfSharedMunicipalities:
    "MATCH (one:PartnerCity)<-[:TWINNED_WITH]-(:Municipality)-[:TWINNED_WITH]->(other:PartnerCity)",
  agreementsOfCountryEdges:
    "MATCH (one:Country)<-[:IN_COUNTRY]-(:Municipality)-[:TWINNED_WITH]->(:PartnerCity)-[:IN_COUNTRY]->(other:Country)",
  agreementsOfProvinceEdges:
    "MATCH (one:Province)<-[:IN_PROVINCE]-(:Municipality)-[:TWINNED_WITH]->(:PartnerCity)-[:IN_COUNTRY]->(other:Country)",
};

/** What a request without any filter gives the parameters of these names. */
const ORDINARY: Readonly<Record<string, unknown>> = {
  limit: 51,
  skip: 0,
  candidates: 500,
  months: 12,
  minimumShared: 1,
  maximumReach: 50_000,
  measure: "JACCARD",
  side: "PROVINCE",
  byDate: true,
  byName: true,
  descending: false,
  agreementsWeight: 0,
  above: "",
  below: "\uffff",
  aboveName: "",
  belowName: "\uffff",
  codes: ["TR", "AZ"],
  type: "ABOUT",
  ends: false,
  endingTypes: ["PURSUED_BY"],
  stateTypes,
  bookkeepingTypes,
  hubDegree: HUB_DEGREE,
  fan: HUBS.neighbours,
  maxHops: 6,
  most: MAXIMUM_SHORTEST,
  withFacts: true,
  crossableIds: [],
  byCountry: true,
  byYear: true,
  dimensions: ["COUNTRY"],
  apart: ["COUNTRY"],
  precision: 4,
  timesOfDate: { "2010": [{ year: "2010", month: null, periods: [] }] },
  ...{ days: true, otherNames: true, places: true, externalIds: true, edges: true },
  edgeLimit: 100_001,
  nodeLimit: 20_001,
  first: 100,
  filtered: false,
  withAgreements: false,
  agreementTypes: ["REPEATS", "SIGNED", "WITH"],
  ofAnyKind: true,
  labels: ["Fact", "Source"],
  basis: ["NAMED", "OUTSIDE"],
  after: "",
  filters: [{ key: "one", country: "AZ", table: null, from: "2010-01-01", until: "2010-12-31" }],
};

/** A query's own, where they are others. */
const OWN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  severalLinksFromNodeIds: { types: ["ABOUT", "PURSUED_BY"] },
  severalLinksToNodeIds: { types: ["ABOUT", "PURSUED_BY"] },
  nodeIdsByExternalIds: { wikidataIds: ["Q3640"], geoNamesIds: [323786] },
  timeline: { after: "", from: null, to: null, labels: null },
  countTimeline: { from: null, to: null, labels: null },
  adjacency: {
    ...{ id: "country/tr", types: pathTypes },
    ...{ afterInCountry: "", afterInProvince: "", afterSigned: "", afterWith: "" },
  },
  countAdjacency: { id: "country/tr", types: pathTypes },
  relationshipsAmongNodes: {
    ids: ["country/tr", "municipality/tr-bolu", "municipality/tr-konya", "partner-city/az-kazah"],
  },
  provincesByCodes: { codes: ["TR-06", "TR-35"] },
};

/** Other requests, made of every query that has parameters of these names. */
const FURTHER: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "in the order of print, backwards": { byDate: false, descending: true },
  "existing on a day": { existingOn: "2012-01-01" },
  "by number of agreements": { byName: false, agreementsWeight: -1 },
  "without days, places, other names and ids": {
    ...{ days: false, otherNames: false, places: false, externalIds: false },
  },
  "without what edges tell": { edges: false },
  "of municipalities": { side: "MUNICIPALITY" },
  "of kinds of municipalities": { side: "MUNICIPALITY_KIND" },
  "by the rarity of what is shared": { measure: "ADAMIC_ADAR" },
  "the municipalities of a country, from the middle": {
    ...{ types: ["IN_COUNTRY"], ofAnyKind: false, labels: ["Municipality"] },
    ...{ after: "IN_COUNTRY<  municipality/tr-m", afterInCountry: "municipality/tr-m" },
  },
  "the municipalities of a province": {
    ...{
      id: "province/tr-istanbul",
      types: ["IN_PROVINCE"],
      ofAnyKind: false,
      labels: ["Municipality"],
      afterInCountry: "\uffff",
    },
  },
  "the agreements of a municipality, from a year": {
    ...{ id: "municipality/tr-konya", types: ["SIGNED"], ofAnyKind: false, labels: ["Agreement"] },
    ...{ after: "SIGNED> 2010", afterSigned: "2010" },
  },
  "the agreements of a partner city": {
    ...{
      id: "partner-city/az-kazah",
      types: ["WITH"],
      ofAnyKind: false,
      labels: ["Agreement"],
      afterWith: "",
    },
  },
  "municipalities, as of a day": {
    filtered: true,
    ofAnyKind: false,
    labels: ["Municipality"],
    asOf: "2010-12-31",
  },
  "one country and year": {
    ...{ partnerCountry: "KZ", dateFrom: "2010-01-01", dateUntil: "2010-12-31" },
    ...{ above: "2010-01-01", below: "2010-12-31\uffff" },
  },
};

const CUT = "a parent's list is looked through before a page is cut from it";
const COLUMNS = "many things are returned as columns of one row";
const COUNTS = "what is counted is returned as a few numbers";
const ONE_END = "an edge's agreements are looked for among those of one of its ends";
const RANKED = "no index is in the order of ranks";

const ofParents = (pattern: string) =>
  `MATCH ${pattern} WHERE parent.id IN $parentIds RETURN count(*) AS count`;
const ofEnds = (pattern: string, counted: string) =>
  `UNWIND $parentIds AS pair WITH split(pair, ' ') AS ends MATCH ${pattern} RETURN ${counted} AS count`;
const ofConcernedCountries = ofParents(
  "(parent:Event)-[:CONCERNS]->(:Country)<-[:IN_COUNTRY]-(:PartnerCity)<-[:WITH]-(:Agreement)",
);
const SHARED_PARTNERS = ofParents(
  "(parent:Municipality)-[:TWINNED_WITH]->(:PartnerCity)<-[:TWINNED_WITH]-(:Municipality)",
);
const allOf = (label: string) => `MATCH (node:${label}) RETURN count(node) AS count`;
const ofIds = "MATCH (node:Fact|Source)-[edge]-() WHERE node.id IN $ids RETURN count(edge) AS count";

const cut = (pattern: string): Besides => ({ counted: ofParents(pattern), hits: 2, reason: CUT });

const ofEitherEnd: Besides = {
  counted: ofEnds("(one:Municipality {id: ends[0]})-[:SIGNED]->()", "count(*)"),
  hits: 5,
  reason: "the agreements of two are looked for among those of one of them",
};

/** The queries, or single cases of them, that read more than they return. */
const BESIDES: Readonly<Record<string, Besides>> = {
  "agreementsByCountryIds, in the order of print, backwards": cut(
    "(parent:Country)<-[:IN_COUNTRY]-(:LocalGovernment)-[:SIGNED|WITH]-(:Agreement)",
  ),
  "agreementsByCountryIds, one country and year": {
    counted: ofParents(
      "(parent:Country {code: 'TR'})<-[:IN_COUNTRY]-(:Municipality)-[:SIGNED]->(:Agreement {partnerCountryCode: 'KZ'})",
    ),
    hits: 6,
    reason: "the agreements of a country in a year are looked through for those with another country",
  },
  echoEvents: {
    counted: "MATCH (:Event)-[concerns:CONCERNS]->() RETURN count(concerns) AS count",
    hits: 12,
    reason:
      "of each event the countries that it concerns are looked at, and whether they have partner cities",
  },
  sourceIdsByDatasetIds: {
    counted: "MATCH (source:Source), (dataset:Dataset) RETURN count(*) AS count",
    hits: 8,
    reason: "the sources are fewer by far than what a dataset holds",
  },
  agreementsBySourceIds: {
    counted: ofParents("(parent:Source)<-[:CITED_IN]-(:Fact)"),
    hits: 4,
    reason: `${CUT}, and what a source is cited for is no property of an agreement`,
  },
  agreementsByEventIds: {
    counted: ofConcernedCountries,
    hits: 2,
    reason: "the agreements of a country are looked through for those of the months after the event",
  },
  countAgreementsByEventIds: {
    counted: ofConcernedCountries,
    hits: 2,
    reason: "the agreements of a country are looked through for those of the months after the event",
  },
  municipalitiesByCountryIds: cut("(parent:Country)<-[:IN_COUNTRY]-(:Municipality)"),
  municipalitiesSharingPartnersByIds: {
    counted: SHARED_PARTNERS,
    hits: 5,
    reason: "who shares most is known when all that share anything have been counted",
  },
  similarMunicipalitiesByIds: {
    counted: SHARED_PARTNERS,
    hits: 6,
    reason: "who is most alike is known when all that share anything have been measured",
  },
  partnerCitiesByCountryIds: cut("(parent:Country)<-[:IN_COUNTRY]-(:PartnerCity)"),
  "municipalities, by number of agreements": { counted: allOf("Municipality"), hits: 2, reason: RANKED },
  "partnerCities, by number of agreements": { counted: allOf("PartnerCity"), hits: 2, reason: RANKED },
  agreementLocators: { counted: allOf("Agreement"), hits: 8, reason: COLUMNS },
  twinnedNetwork: { counted: allOf("Agreement"), hits: 12, reason: COLUMNS },
  agreementNetwork: { counted: allOf("Agreement"), hits: 20, reason: COLUMNS },
  countryNetwork: { counted: allOf("Agreement"), hits: 32, reason: COLUMNS },
  provinceNetwork: { counted: allOf("Agreement"), hits: 34, reason: COLUMNS },
  countNetwork: { counted: allOf("Agreement"), hits: 12, reason: COUNTS },
  agreementGroups: { counted: allOf("Agreement"), hits: 15, reason: COUNTS },
  agreementParties: { counted: allOf("Agreement"), hits: 14, reason: COUNTS },
  agreementPairs: { counted: allOf("Agreement"), hits: 4, reason: COUNTS },
  agreementTallies: { counted: allOf("AgreementTally"), hits: 8, reason: COLUMNS },
  agreementsByTwinnings: ofEitherEnd,
  agreementsOfTwinnings: ofEitherEnd,
  agreementsOfSharedPartners: {
    counted: ofEnds(
      "(one:Municipality {id: ends[0]}), (other:Municipality {id: ends[1]})",
      "sum(COUNT { (one)-[:SIGNED]->() } + COUNT { (other)-[:SIGNED]->() })",
    ),
    hits: 4,
    reason: "the agreements of both municipalities are looked through once for the shared partners",
  },
  agreementsOfSharedMunicipalities: {
    counted: ofEnds(
      "(one:PartnerCity {id: ends[0]}), (other:PartnerCity {id: ends[1]})",
      "sum(COUNT { (one)<-[:WITH]-() } + COUNT { (other)<-[:WITH]-() })",
    ),
    hits: 4,
    reason: "the agreements of both partner cities are looked through once for the shared municipalities",
  },
  agreementsOfCountryEdges: { counted: allOf("Agreement"), hits: 2, reason: ONE_END },
  agreementsOfProvinceEdges: { counted: allOf("Agreement"), hits: 1, reason: ONE_END },
  hubsNearNodeIds: {
    counted: "RETURN $fan * size($ids) AS count",
    hits: 30,
    reason: "so many neighbours of each are asked for theirs",
  },
  adjacency: {
    counted:
      "MATCH (:Fact|Source {id: $id})-[edge]-() WHERE NOT type(edge) IN ['IN_COUNTRY', 'IN_PROVINCE', 'SIGNED', 'WITH'] RETURN count(edge) AS count",
    hits: 12,
    reason: "all edges of a node are put in order but those of its places and agreements",
  },
  neighbourhoodNodes: { counted: ofIds, hits: 1, reason: "what fits of the edges of each is counted" },
  neighbourIdsOfNodes: {
    counted: ofIds,
    hits: 12,
    reason: "all edges of a node that is no hub are put in order",
  },
  relationshipsAmongNodes: {
    counted: "MATCH (node:Fact|Source)-->() WHERE node.id IN $ids RETURN count(*) AS count",
    hits: 3,
    reason: "edges between nodes are looked for among those that begin at them",
  },
  resolutionCandidates: {
    counted: "MATCH (:Province {code: 'TR-06'})<-[:IN_PROVINCE]-(node) RETURN count(node) AS count",
    hits: 3,
    reason: "which municipality of a province is its seat is told by its kind",
  },
  figures: {
    counted: allOf("Agreement"),
    hits: 1,
    reason: "one row of figures is worked out of many agreements",
  },
};

/** Every way in which a query is profiled; throws when it has a parameter that nobody has told a value for. */
export async function planCases(query: PlannedQuery, read: ReadRows): Promise<readonly PlanCase[]> {
  const { name } = query.cypher;
  const told: Readonly<Record<string, unknown>> = {
    ...ORDINARY,
    ...(await chosen(query.cypher, read)),
    ...OWN[name],
  };
  const parameters = Object.fromEntries(
    Object.entries(query.parameters.shape).map(([parameter, schema]) => [
      parameter,
      valueOf(name, parameter, schema as z.ZodType, told),
    ]),
  );
  const further = Object.entries(FURTHER).filter(([, changed]) =>
    Object.keys(changed).every((parameter) => parameter in parameters),
  );
  return [["everything", {}] as const, ...further].map(([caseName, changed]) => ({
    name: caseName,
    parameters: { ...parameters, ...changed },
    besides: BESIDES[`${name}, ${caseName}`] ?? BESIDES[name],
  }));
}

function valueOf(
  query: string,
  parameter: string,
  schema: z.ZodType,
  told: Readonly<Record<string, unknown>>,
): unknown {
  if (parameter in told) return told[parameter];
  if (schema.safeParse(null).success) return null;
  throw new Error(
    `Expected test/support/planCases.ts to say which ${parameter} the query ${query} is profiled with.`,
  );
}

/** What has to be looked up in the graph. */
async function chosen(cypher: CypherText, read: ReadRows): Promise<Readonly<Record<string, unknown>>> {
  const [place] = await read(
    `MATCH (one:Municipality)-[:TWINNED_WITH]->(city:PartnerCity)<-[:TWINNED_WITH]-(other:Municipality)
     WHERE one.agreementCount = 5 AND other.agreementCount = 5 AND one.id < other.id
     RETURN one.name AS name, one.id AS from, other.id AS to, city.id AS via ORDER BY from, to LIMIT 1`,
  );
  const [name, from, to, via] = ["name", "from", "to", "via"].map((column) => String(place?.[column]));
  const folded = foldName(name ?? "");
  const [query, widerQuery] = [luceneQuery(folded, 1), luceneQuery(folded, 2)];
  const ids = await idsFor(cypher, read);
  return {
    ...{ ids, parentIds: ids, from, to, folded, query, widerQuery },
    names: [{ position: 0, searches: [query], ids: [from], seatsOf: ["tr-06", "TR-06"] }],
    nodeIds: [from, via, to],
    steps: [{ source: from, type: "TWINNED_WITH", target: via }],
  };
}

/** Three ids: the one with the most relationships, one of the upper tenth, and the one in the middle. */
async function idsFor(cypher: CypherText, read: ReadRows): Promise<readonly string[]> {
  const { name } = cypher;
  const pairs = PAIRS[name];
  if (pairs !== undefined) return idList(await read(`${pairs} WHERE one <> other ${PAIR_IDS}`));
  const [, labels] = /:([\w|]+) \{id: (?:id|parentId)\}/.exec(writeCypher(cypher, { parameters: {} })) ?? [];
  const match = IDS[name] ?? (labels === undefined ? undefined : `MATCH (node:${labels})`);
  return match === undefined ? [] : idList(await read(`${match} ${NODE_IDS}`));
}

const NODE_IDS = `WITH DISTINCT node WITH node, COUNT { (node)--() } AS degree ORDER BY degree DESC, node.id
  WITH collect(node.id) AS ids RETURN [ids[0], ids[size(ids) / 10], ids[size(ids) / 2]] AS ids`;
const PAIR_IDS = `WITH one, other LIMIT 50000 WITH one.id + ' ' + other.id AS pair, count(*) AS ways ORDER BY ways DESC, pair
  WITH collect(pair) AS ids RETURN [ids[0], ids[size(ids) / 10], ids[size(ids) / 2]] AS ids`;

function idList([row]: readonly Readonly<Record<string, unknown>>[]): string[] {
  return [...new Set(row?.["ids"] as string[])];
}
