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

/** Of what the ids are that a query is asked with, where it names no label, or few of it have anything to be found. */
const IDS: Readonly<Record<string, string>> = {
  agreementsByMunicipalityIds: "MATCH (node:Municipality)",
  countAgreementsByMunicipalityIds: "MATCH (node:Municipality)",
  agreementsByPartnerCityIds: "MATCH (node:PartnerCity)",
  countAgreementsByPartnerCityIds: "MATCH (node:PartnerCity)",
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
  byName: true,
  descending: false,
  agreementsWeight: 0,
  above: "",
  below: "\uffff",
  aboveName: "",
  belowName: "\uffff",
  codes: ["TR", "AZ"],
  type: "ABOUT",
  filters: [{ key: "one", country: "AZ", table: null, from: "2010-01-01", until: "2010-12-31" }],
};

/** A query's own, where they are others. */
const OWN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  timeline: { after: "" },
  provincesByCodes: { codes: ["TR-06", "TR-35"] },
};

/** Other requests, made of every query that has parameters of these names. */
const FURTHER: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "in the order of print, backwards": { byDate: false, descending: true },
  "by number of agreements": { byName: false, agreementsWeight: -1 },
  "one country and year": {
    ...{ partnerCountry: "KZ", dateFrom: "2010-01-01", dateUntil: "2010-12-31" },
    ...{ above: "2010-01-01", below: "2010-12-31\uffff" },
  },
};

const CUT = "a parent's list is looked through before a page is cut from it";
const RANKED = "no index is in the order of ranks";

const ofParents = (pattern: string) =>
  `MATCH ${pattern} WHERE parent.id IN $parentIds RETURN count(*) AS count`;
const ofConcernedCountries = ofParents(
  "(parent:Event)-[:CONCERNS]->(:Country)<-[:IN_COUNTRY]-(:PartnerCity)<-[:WITH]-(:Agreement)",
);
const allOf = (label: string) => `MATCH (node:${label}) RETURN count(node) AS count`;
const members = "MATCH (:Fact)-[:IN_DATASET]->() RETURN count(*) AS count";

const cut = (pattern: string): Besides => ({ counted: ofParents(pattern), hits: 2, reason: CUT });

/** The queries, or single cases of them, that read more than they return. */
const BESIDES: Readonly<Record<string, Besides>> = {
  agreementsByMunicipalityIds: cut("(parent:Municipality)-[:SIGNED]->(:Agreement)"),
  agreementsByPartnerCityIds: cut("(parent:PartnerCity)<-[:WITH]-(:Agreement)"),
  agreementsByProvinceIds: cut("(parent:Province)<-[:IN_PROVINCE]-(:Municipality)-[:SIGNED]->(:Agreement)"),
  agreementsByCountryIds: cut(
    "(parent:Country)<-[:IN_COUNTRY]-(:LocalGovernment)-[:SIGNED|WITH]-(:Agreement)",
  ),
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
  municipalitiesByPartnerCityIds: cut("(parent:PartnerCity)<-[:TWINNED_WITH]-(:Municipality)"),
  municipalitiesSharingPartnersByIds: {
    counted: ofParents(
      "(parent:Municipality)-[:TWINNED_WITH]->(:PartnerCity)<-[:TWINNED_WITH]-(:Municipality)",
    ),
    hits: 5,
    reason: "who shares most is known when all that share anything have been counted",
  },
  partnerCitiesByCountryIds: cut("(parent:Country)<-[:IN_COUNTRY]-(:PartnerCity)"),
  partnerCitiesByMunicipalityIds: cut("(parent:Municipality)-[:TWINNED_WITH]->(:PartnerCity)"),
  "municipalities, by number of agreements": { counted: allOf("Municipality"), hits: 2, reason: RANKED },
  "partnerCities, by number of agreements": { counted: allOf("PartnerCity"), hits: 2, reason: RANKED },
  datasets: { counted: members, hits: 5, reason: "the members of each kind are counted" },
  datasetsByIds: { counted: members, hits: 5, reason: "the members of each kind are counted" },
  figures: {
    counted: allOf("Agreement"),
    hits: 1,
    reason: "one row of figures is worked out of many agreements",
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
  const further = Object.entries(FURTHER).filter(([, changed]) =>
    Object.keys(changed).every((parameter) => parameter in parameters),
  );
  return [["everything", {}] as const, ...further].map(([caseName, changed]) => ({
    name: caseName,
    parameters: { ...parameters, ...pick(searched, parameters), ...changed },
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
