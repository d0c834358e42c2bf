import { externalIdAddress } from "../domain/externalIds.ts";
import { edgeColumns, LABEL_MEANING, nodeColumns, WEIGHT_MEANING } from "./columns.ts";
import { jsonText } from "./jsonText.ts";
import { legalText } from "./legalText.ts";
import type { FileDataset, FileEdge, FileNode, FileSource, NetworkFile } from "./NetworkFile.ts";

/** Our ids as addresses that do not depend on the server that gave them out. */
export const iriOf = (id: string) => `urn:paradiplomacy-graph:${encodeURI(legalText(id))}`;
const term = (name: string) => iriOf(`vocabulary/${name}`);
const date = "http://www.w3.org/2001/XMLSchema#date";

/** Stands in the file itself: nothing has to be fetched to understand it. */
const context = {
  "@vocab": "https://schema.org/",
  license: "https://schema.org/license",
  nodes: { "@id": term("node"), "@container": "@set" },
  edges: { "@id": term("edge"), "@container": "@set" },
  Edge: term("Edge"),
  nodeType: term("nodeType"),
  nameLocal: term("nameLocal"),
  sameAs: { "@id": "https://schema.org/sameAs", "@type": "@id", "@container": "@set" },
  country: term("country"),
  source: { "@id": term("source"), "@type": "@id" },
  target: { "@id": term("target"), "@type": "@id" },
  relationship: term("relationship"),
  weight: term("weight"),
  certainWeight: term("certainWeight"),
  earliest: { "@id": term("earliest"), "@type": date },
  latest: { "@id": term("latest"), "@type": date },
  certainty: term("certainty"),
  facts: { "@id": term("fact"), "@type": "@id", "@container": "@set" },
  locators: { "@id": term("locator"), "@container": "@list" },
};

/** JSON-LD: a schema.org Dataset with its nodes and edges. */
export function jsonLd(file: NetworkFile): Generator<string> {
  const { about } = file;
  const address = new URLSearchParams(about.parameters).toString();
  const network = `${iriOf("network")}${address === "" ? "" : `?${address}`}`;
  return jsonText({
    "@context": context,
    "@id": network,
    "@type": "Dataset",
    name: about.title,
    description: about.selection,
    creditText: about.citation,
    license: about.licence,
    dateCreated: about.createdAt,
    ...(about.asOf === null ? {} : { temporalCoverage: about.asOf }),
    publisher: { "@type": "Organization", name: "paradiplomacy-graph" },
    isPartOf: about.datasets.map(datasetOf),
    isBasedOn: about.sources.map(sourceOf),
    variableMeasured: variables,
    nodes: nodes(file),
    edges: edges(file, network),
  });
}

const variables = [
  { name: "name", meaning: LABEL_MEANING },
  ...nodeColumns,
  { name: "weight", meaning: WEIGHT_MEANING },
  ...edgeColumns,
].map(({ name, meaning }) => ({ "@type": "PropertyValue", name, description: meaning }));

function datasetOf({ id, title, version }: FileDataset) {
  return { "@id": iriOf(id), "@type": "Dataset", identifier: id, name: title, version };
}

function sourceOf({ id, title, authors, year, publisher, url, licence }: FileSource) {
  return present({
    "@id": iriOf(id),
    "@type": "CreativeWork",
    identifier: id,
    name: title,
    author: authors,
    datePublished: year === null ? null : String(year),
    publisher,
    url,
    license: licence,
  });
}

function* nodes(file: NetworkFile) {
  for (const node of file.nodes) yield nodeOf(node);
}

function nodeOf(node: FileNode) {
  const { id, type, name, nameEn, nameLocal, countryCode, latitude, longitude } = node;
  const placed = latitude !== null && longitude !== null;
  return present({
    "@id": iriOf(id),
    "@type": SCHEMA_TYPES[type] ?? "Thing",
    identifier: id,
    nodeType: type,
    name: [
      { "@language": "tr", "@value": name },
      { "@language": "en", "@value": nameEn },
    ],
    nameLocal,
    country: countryCode,
    geo: placed ? { "@type": "GeoCoordinates", latitude, longitude } : null,
    sameAs: sameAs(node),
  });
}

/** The same thing elsewhere, as IRIs; null when none is known. */
function sameAs({ wikidataId, geoNamesId }: FileNode): readonly string[] | null {
  const known = [
    wikidataId === null ? null : externalIdAddress("WIKIDATA", wikidataId),
    geoNamesId === null ? null : externalIdAddress("GEONAMES", String(geoNamesId)),
  ].filter((address) => address !== null);
  return known.length === 0 ? null : known;
}

/** What schema.org has that comes nearest. */
export const SCHEMA_TYPES: Readonly<Record<string, string>> = {
  Municipality: "AdministrativeArea",
  PartnerCity: "AdministrativeArea",
  Province: "AdministrativeArea",
  Country: "Country",
  Person: "Person",
  Organisation: "Organization",
  Party: "Organization",
  Summit: "Event",
  Visit: "Event",
  Treaty: "Event",
  Statement: "Event",
  Founding: "Event",
  Source: "CreativeWork",
};

function* edges(file: NetworkFile, network: string) {
  for (const edge of file.edges) yield edgeOf(edge, network);
}

/** What is said of an edge depends on what was selected, so that its address has the selection in it. */
function edgeOf(edge: FileEdge, network: string) {
  const { id, source, target, type, weight, begun, certainty, certainWeight, facts } = edge;
  return present({
    "@id": `${network}#${encodeURIComponent(legalText(id))}`,
    "@type": "Edge",
    identifier: id,
    source: iriOf(source),
    target: iriOf(target),
    relationship: type,
    weight,
    earliest: begun.earliest,
    latest: begun.latest,
    certainty,
    certainWeight,
    facts: facts.length === 0 ? null : facts.map((fact) => iriOf(fact.id)),
    locators: facts.length === 0 ? null : facts.map(({ locator }) => locator),
  });
}

function present(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}
