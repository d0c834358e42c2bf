import { createRandomGenerator } from "../../src/analysis/randomGenerator.ts";
import type { FileDescription, FileEdge, FileNode, NetworkFile } from "../../src/export/NetworkFile.ts";

export const about: FileDescription = {
  title: "Sister cities <of> & “İstanbul”",
  selection: "agreements: partners in AZ or KZ",
  parameters: { countries: "AZ,KZ" },
  asOf: "2010-01-01",
  datasets: [{ id: "dataset/paper", title: "Agreements ğüşıöç", version: "0123abcd" }],
  sources: [
    {
      id: "source/paper",
      title: "Orta Asya Türk Cumhuriyetlerine yönelik",
      authors: null,
      year: 2023,
      publisher: "A & B",
      url: null,
      licence: "CC BY 4.0",
    },
  ],
  citation: "Sister cities. paradiplomacy-graph. Version 0123abcd.",
  licence: "MIT; coordinates CC BY 4.0",
  createdAt: "2026-11-25T10:20:30.000Z",
};

/** Names that would break a format, or do harm in a program that reads it, were they taken for more than text. */
export const HOSTILE_NAMES = [
  '<img src=x onerror="alert(1)">',
  '=HYPERLINK("evil","click")',
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  "\t=1+1",
  " =1+1",
  "\uff1d1+1",
  "]]> <![CDATA[",
  "&lt;b&gt; &amp; &#65; &nbsp;",
  "\"double\" 'single' `back`",
  "comma, semicolon; tab\tend",
  "two\nlines",
  "three\r\nlines\rhere",
  "</node></graph><!-- -->",
  "</script><script>alert(1)</script>",
  "{}[]\\u0041\\n",
  "Iğdır İstanbul Şəki Шымкент 西安 🕊️",
  " leading and trailing ",
] as const;

/** A character that XML 1.0 cannot hold, and half of a surrogate pair. */
export const ILLEGAL_NAME = "bell\u0007 null\u0000 half\ud83d end";

export function networkNode(id: string, name: string, more: Partial<FileNode> = {}): FileNode {
  return {
    id,
    type: "Municipality",
    name,
    nameEn: name,
    nameLocal: name,
    countryCode: "TR",
    latitude: 39.5,
    longitude: -32.25,
    wikidataId: "Q43",
    geoNamesId: null,
    ...more,
  };
}

export function networkEdge(
  id: string,
  source: string,
  target: string,
  more: Partial<FileEdge> = {},
): FileEdge {
  return {
    id,
    source,
    target,
    type: "TWINNED_WITH",
    weight: 1,
    begun: { earliest: "1993-01-01", latest: "1993-12-31" },
    certainty: "POSSIBLE",
    certainWeight: 0,
    facts: [{ id: "agreement/t1-001", locator: "Table 1, row 1" }],
    ...more,
  };
}

/** A star whose centre and rays have these names. */
export function fileOfNames(names: readonly string[]): NetworkFile {
  const nodes = names.map((name, index) => networkNode(`municipality/tr-${index}`, name));
  return {
    directed: false,
    nodes,
    edges: nodes.slice(1).map(({ id }, index) => networkEdge(`edge/${index}`, nodes[0]?.id ?? "", id)),
    about,
  };
}

/** Two places at some distance. */
export const placedFile: NetworkFile = {
  directed: false,
  nodes: [
    networkNode("municipality/tr-konya", "Konya", { latitude: 37.87, longitude: 32.48 }),
    networkNode("partner-city/az-seki", "Şeki", {
      ...{ latitude: 41.19, longitude: 47.17, wikidataId: null, geoNamesId: 585170 },
    }),
  ],
  edges: [networkEdge("edge/konya-seki", "municipality/tr-konya", "partner-city/az-seki")],
  about,
};

/** Any network: of no node or many, directed or not, with parallel edges or none, with everything unknown or known. */
export function randomFile(seed: number): NetworkFile {
  const random = createRandomGenerator(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[random.below(items.length)] as Item;
  const maybe = <Value>(value: Value): Value | null => (random.below(3) === 0 ? null : value);
  const day = () => `${1990 + random.below(33)}-${pick(["01", "06", "12"])}-${pick(["01", "17", "30"])}`;
  const nodes = Array.from({ length: random.below(12) }, (_, index) =>
    networkNode(`municipality/tr-${seed}-${index}`, pick(HOSTILE_NAMES), {
      type: pick(["Municipality", "PartnerCity", "Country", "Person", "Unheard-of"]),
      nameEn: pick(HOSTILE_NAMES),
      nameLocal: pick(HOSTILE_NAMES),
      countryCode: maybe(pick(["TR", "AZ"])),
      ...pick([
        { latitude: null, longitude: null },
        { latitude: random.below(180_000) / 1_000 - 90, longitude: random.below(360_000) / 1_000 - 180 },
      ]),
    }),
  );
  const types = pick([["TWINNED_WITH"], ["TWINNED_WITH", "SHARES_PARTNERS"]]);
  const pairs = nodes.flatMap((from, index) => nodes.slice(index + 1).map((to) => [from.id, to.id] as const));
  const edges = pairs
    .flatMap(([source, target]) => types.map((type) => ({ source, target, type })))
    .filter(() => random.below(3) === 0)
    .map(({ source, target, type }, index) => {
      const days = [day(), day()].sort();
      return networkEdge(`edge/${seed}-${index}`, source, target, {
        type,
        weight: 1 + random.below(9),
        begun: { earliest: maybe(days[0] ?? null), latest: maybe(days[1] ?? null) },
        certainty: maybe(pick(["CERTAIN", "POSSIBLE"] as const)),
        certainWeight: maybe(random.below(9)),
        facts: Array.from({ length: random.below(3) }, (_, fact) => ({
          id: `agreement/t1-${fact}`,
          locator: `Table 1, row ${fact}`,
        })),
      });
    });
  return { directed: random.below(2) === 0, nodes, edges, about };
}
