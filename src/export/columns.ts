import type { FileEdge, FileNode } from "./NetworkFile.ts";

type Value = string | number | readonly string[] | null;

/** One attribute of the nodes or the edges of a file: the same name in every format. */
export interface Column<Item> {
  readonly name: string;
  readonly type: "string" | "double";
  readonly meaning: string;
  readonly of: (item: Item) => Value;
}

/**
 * What a file tells of a node beside its id and its label. None is named `type`: sigma takes that for a way to draw a
 * node, and Gephi for the direction of an edge.
 */
export const nodeColumns: readonly Column<FileNode>[] = [
  {
    name: "nodeType",
    type: "string",
    meaning: "What the node is, such as Municipality or PartnerCity",
    of: ({ type }) => type,
  },
  { name: "nameEn", type: "string", meaning: "English name", of: ({ nameEn }) => nameEn },
  {
    name: "nameLocal",
    type: "string",
    meaning: "Name in the language of its country",
    of: ({ nameLocal }) => nameLocal,
  },
  {
    name: "country",
    type: "string",
    meaning: "Country, ISO 3166-1 alpha-2",
    of: ({ countryCode }) => countryCode,
  },
  {
    name: "latitude",
    type: "double",
    meaning: "Latitude in degrees, WGS 84",
    of: ({ latitude }) => latitude,
  },
  {
    name: "longitude",
    type: "double",
    meaning: "Longitude in degrees, WGS 84",
    of: ({ longitude }) => longitude,
  },
  {
    name: "wikidataId",
    type: "string",
    meaning: "Its item in Wikidata",
    of: ({ wikidataId }) => wikidataId,
  },
  {
    name: "geoNamesId",
    type: "string",
    meaning: "Its number in GeoNames",
    of: ({ geoNamesId }) => (geoNamesId === null ? null : String(geoNamesId)),
  },
];

/** What a file tells of an edge beside its id, its ends and its weight. */
export const edgeColumns: readonly Column<FileEdge>[] = [
  {
    name: "relationship",
    type: "string",
    meaning: "What joins the two, such as TWINNED_WITH or SHARES_PARTNERS",
    of: ({ type }) => type,
  },
  {
    name: "earliest",
    type: "string",
    meaning: "First day on which it may have begun, ISO 8601",
    of: ({ begun }) => begun.earliest,
  },
  {
    name: "latest",
    type: "string",
    meaning: "Last day on which it may have begun, ISO 8601",
    of: ({ begun }) => begun.latest,
  },
  {
    name: "certainty",
    type: "string",
    meaning: "Whether it held on the day asked for: CERTAIN or POSSIBLE",
    of: ({ certainty }) => certainty,
  },
  {
    name: "certainWeight",
    type: "double",
    meaning: "How much of the weight is certain on the day asked for",
    of: ({ certainWeight }) => certainWeight,
  },
  {
    name: "facts",
    type: "string",
    meaning: "Ids of the facts behind the edge",
    of: ({ facts }) => listed(facts.map(({ id }) => id)),
  },
  {
    name: "locators",
    type: "string",
    meaning: "Where the source states each of the facts",
    of: ({ facts }) => listed(facts.map(({ locator }) => locator)),
  },
];

/** Label and weight have a place of their own in every format, and a meaning all the same. */
export const LABEL_MEANING = "Turkish name";
export const WEIGHT_MEANING =
  "How many agreements, shared partners, shared municipalities or facts the edge stands for";

function listed(texts: readonly string[]): readonly string[] | null {
  return texts.length === 0 ? null : texts;
}

/** The attributes that an item has, for formats that know lists. */
export function attributesOf<Item>(columns: readonly Column<Item>[], item: Item): Record<string, Value> {
  return Object.fromEntries(
    columns.map(({ name, of }) => [name, of(item)] as const).filter(([, value]) => value !== null),
  );
}

/** A value for formats that know no lists. */
export function flatValue(value: Value): string | number | null {
  return value === null || typeof value === "string" || typeof value === "number" ? value : value.join("; ");
}
