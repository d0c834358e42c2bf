import type { z } from "zod";
import { foldName } from "../../src/domain/foldName.ts";
import { luceneQuery } from "../../src/modules/search/luceneQuery.ts";
import type { CypherText } from "../../src/neo4j/query.ts";

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

/** Of what the ids are that a query is asked with, where few of the label that it names have anything to be found. */
const IDS: Readonly<Record<string, string>> = {
  placeNamesByPlaceIds: "MATCH (node)-[:ALSO_NAMED]->()",
  successionsByPlaceIds: "MATCH (node)-[:SUCCEEDED_BY]->()",
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
  partIdsByPartnerCityIds: "MATCH (node)<-[:PART_OF]-()",
  agreementsByEventIds: "MATCH (node:Event)-[:CONCERNS]->()",
  countAgreementsByEventIds: "MATCH (node:Event)-[:CONCERNS]->()",
  agreementsBySourceIds: "MATCH (node:Source)<-[:CITED_IN]-(:Agreement)",
  countAgreementsBySourceIds: "MATCH (node:Source)<-[:CITED_IN]-(:Agreement)",
};

/** What a request without any filter gives the parameters of these names. */
const ORDINARY: Readonly<Record<string, unknown>> = {
  limit: 51,
  skip: 0,
  candidates: 500,
  months: 12,
  minimumShared: 1,
  byDate: true,
  descending: false,
  agreementsWeight: 0,
  codes: ["TR", "AZ"],
  type: "ABOUT",
  filters: [{ key: "one", country: "AZ", table: null, from: "2010-01-01", until: "2010-12-31" }],
};

/** A query's own, where they are others. */
const OWN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  agreementsOldestFirst: { after: "" },
  agreementsNewestFirst: { after: "\uffff" },
  agreementsAsPrinted: { after: "" },
  agreementsAsPrintedReversed: { after: "\uffff" },
  timeline: { after: "" },
  provincesByCodes: { codes: ["TR-06", "TR-35"] },
};

/** The agreements of one country in one year, as a researcher narrows a list down. */
const COUNTRY_AND_YEAR = { partnerCountry: "KZ", dateFrom: "2010-01-01", dateUntil: "2010-12-31" };

/** More than the first page of everything. */
const FURTHER: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>> = {
  agreementsOldestFirst: {
    "a page in the middle": { after: "2010-06" },
    "one country and year": COUNTRY_AND_YEAR,
  },
  agreementsNewestFirst: { "one country and year": COUNTRY_AND_YEAR },
  agreementsByMunicipalityIds: { "one country and year": COUNTRY_AND_YEAR },
  countAgreements: { "one country and year": COUNTRY_AND_YEAR },
  timeline: { "a page in the middle": { after: "2010-06" } },
};

const NO_INDEX = "a parent's list has no index of its own: it is read whole before a page is cut from it";
const NO_INDEX_OF_RANKS = "lists by number of agreements have no index: everything is ranked";
const WALKS = "walks in the order of dates until it has a page of those that the filter lets through";

const ofParents = (pattern: string) =>
  `MATCH ${pattern} WHERE parent.id IN $parentIds RETURN count(*) AS count`;
const ofCountries = ofParents(
  "(parent:Event)-[:CONCERNS]->(:Country)<-[:IN_COUNTRY]-(:PartnerCity)<-[:WITH]-(:Agreement)",
);
const allOf = (label: string) => `MATCH (node:${label}) RETURN count(node) AS count`;
const members = "MATCH (:Fact)-[:IN_DATASET]->() RETURN count(*) AS count";

/** The queries, or single cases of them, that read more than they return. */
const BESIDES: Readonly<Record<string, Besides>> = {
  agreementsByMunicipalityIds: {
    counted: ofParents("(parent:Municipality)-[:SIGNED]->(:Agreement)"),
    hits: 30,
    reason: NO_INDEX,
  },
  agreementsByPartnerCityIds: {
    counted: ofParents("(parent:PartnerCity)<-[:WITH]-(:Agreement)"),
    hits: 30,
    reason: NO_INDEX,
  },
  agreementsByProvinceIds: {
    counted: ofParents("(parent:Province)<-[:IN_PROVINCE]-(:Municipality)-[:SIGNED]->(:Agreement)"),
    hits: 30,
    reason: NO_INDEX,
  },
  agreementsByCountryIds: {
    counted: ofParents("(parent:Country)<-[:IN_COUNTRY]-(:LocalGovernment)-[:SIGNED|WITH]-(:Agreement)"),
    hits: 40,
    reason: NO_INDEX,
  },
  agreementsBySourceIds: {
    counted: ofParents("(parent:Source)<-[:CITED_IN]-(:Fact)"),
    hits: 40,
    reason: NO_INDEX,
  },
  agreementsByEventIds: { counted: ofCountries, hits: 4, reason: "the window after an event is no index" },
  countAgreementsByEventIds: {
    counted: ofCountries,
    hits: 4,
    reason: "the window after an event is no index",
  },
  "agreementsOldestFirst, one country and year": { counted: allOf("Agreement"), hits: 10, reason: WALKS },
  "agreementsNewestFirst, one country and year": { counted: allOf("Agreement"), hits: 10, reason: WALKS },
  "countAgreements, one country and year": {
    counted: allOf("Agreement"),
    hits: 2,
    reason: "counts those of a filter",
  },
  municipalities: { counted: allOf("Municipality"), hits: 30, reason: NO_INDEX_OF_RANKS },
  municipalitiesByCountryIds: {
    counted: ofParents("(parent:Country)<-[:IN_COUNTRY]-(:Municipality)"),
    hits: 15,
    reason: NO_INDEX,
  },
  municipalitiesByPartnerCityIds: {
    counted: ofParents("(parent:PartnerCity)<-[:TWINNED_WITH]-(:Municipality)"),
    hits: 40,
    reason: NO_INDEX,
  },
  municipalitiesSharingPartnersByIds: {
    counted: ofParents(
      "(parent:Municipality)-[:TWINNED_WITH]->(:PartnerCity)<-[:TWINNED_WITH]-(:Municipality)",
    ),
    hits: 5,
    reason: "who shares most is known when all that share anything have been counted",
  },
  partnerCities: { counted: allOf("PartnerCity"), hits: 30, reason: NO_INDEX_OF_RANKS },
  partnerCitiesByMunicipalityIds: {
    counted: ofParents("(parent:Municipality)-[:TWINNED_WITH]->(:PartnerCity)"),
    hits: 20,
    reason: NO_INDEX,
  },
  datasets: { counted: members, hits: 5, reason: "counts the members of each kind" },
  datasetsByIds: { counted: members, hits: 5, reason: "counts the members of each kind" },
  figures: {
    counted: allOf("Agreement"),
    hits: 1,
    reason: "works out one row of figures from many agreements",
  },
};

/** Every way in which a query is profiled; throws when it has a parameter that nobody has told a value for. */
export async function planCases(query: PlannedQuery, read: ReadRows): Promise<readonly PlanCase[]> {
  const { name } = query.cypher;
  const ids = await idsFor(query.cypher, read);
  const parameters = Object.fromEntries(
    Object.entries(query.parameters.shape).map(([parameter, schema]) => [
      parameter,
      valueOf(name, parameter, schema as z.ZodType, ids),
    ]),
  );
  const searched = "folded" in parameters || "query" in parameters ? await searchFor(read) : {};
  return Object.entries({ everything: {}, ...FURTHER[name] }).map(([caseName, further]) => ({
    name: caseName,
    parameters: { ...parameters, ...pick(searched, parameters), ...further },
    besides: BESIDES[`${name}, ${caseName}`] ?? BESIDES[name],
  }));
}

function valueOf(query: string, parameter: string, schema: z.ZodType, ids: readonly string[]): unknown {
  if (parameter === "ids" || parameter === "parentIds") return ids;
  const told: Readonly<Record<string, unknown>> = { ...ORDINARY, ...SEARCHED, ...OWN[query] };
  if (parameter in told) return told[parameter];
  if (schema.safeParse(null).success) return null;
  throw new Error(
    `Expected test/support/planCases.ts to say which ${parameter} the query ${query} is profiled with.`,
  );
}

/** Set when it is known what the graph can be searched for. */
const SEARCHED = { query: "", folded: "" };

async function searchFor(read: ReadRows): Promise<Record<string, unknown>> {
  const [row] = await read("MATCH (place:Municipality) RETURN place.name AS name ORDER BY place.id LIMIT 1");
  const folded = foldName(String(row?.["name"])).slice(0, 6);
  return { folded, query: luceneQuery(folded) };
}

function pick(values: Readonly<Record<string, unknown>>, among: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name in among));
}

/** Three ids: the one with the most relationships, one of the upper tenth, and the one in the middle. */
async function idsFor({ name, text }: CypherText, read: ReadRows): Promise<readonly string[]> {
  const [, labels] = /:([\w|]+) \{id: (?:id|parentId)\}/.exec(text) ?? [];
  const match = IDS[name] ?? (labels === undefined ? undefined : `MATCH (node:${labels})`);
  if (match === undefined) return [];
  const [row] = await read(
    `${match} WITH DISTINCT node WITH node, COUNT { (node)--() } AS degree ORDER BY degree DESC, node.id
     WITH collect(node.id) AS ids RETURN [ids[0], ids[size(ids) / 10], ids[size(ids) / 2]] AS ids`,
  );
  return [...new Set(row?.["ids"] as string[])];
}
