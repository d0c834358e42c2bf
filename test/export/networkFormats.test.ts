import graphology from "graphology";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import type { FileEdge, FileNode, NetworkFile } from "../../src/export/NetworkFile.ts";
import { networkFormats, type NetworkFormatName } from "../../src/export/networkFormats.ts";
import { type GephiGraph, readByGephi } from "../support/gephi.ts";
import { runPython } from "../support/python.ts";
import {
  about,
  fileOfNames,
  HOSTILE_NAMES,
  ILLEGAL_NAME,
  networkNode,
  placedFile,
  randomFile,
} from "./networkFiles.ts";
import { readByPython } from "./readByPython.ts";

/** Its types take the class for a property of what an import gives. */
const Graph = graphology as unknown as typeof graphology.default;

const files: readonly NetworkFile[] = [
  fileOfNames(HOSTILE_NAMES),
  placedFile,
  ...Array.from({ length: 40 }, (_, seed) => randomFile(seed)),
];

function textOf(name: NetworkFormatName, file: NetworkFile): string {
  return [...networkFormats[name].write(file)].join("");
}

function zipOf(file: NetworkFile, name: "CSV" | "XLSX" = "CSV"): Uint8Array {
  return Buffer.concat([...networkFormats[name].write(file)]);
}

function known(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

/** What every reader has to find in a node, apart from its id. */
function nodeAttributes(node: FileNode) {
  const { name, nameEn, nameLocal, type, countryCode, latitude, longitude, wikidataId } = node;
  return known({
    ...{
      label: name,
      nameEn,
      nameLocal,
      nodeType: type,
      country: countryCode,
      latitude,
      longitude,
      wikidataId,
    },
    geoNamesId: node.geoNamesId === null ? null : String(node.geoNamesId),
  });
}

/** What every reader has to find in an edge, apart from its ends and its id; `list` says how lists are written. */
function edgeAttributes(
  { type, weight, begun, certainty, certainWeight, facts }: FileEdge,
  list: (texts: string[]) => unknown,
) {
  const some = facts.length > 0;
  return known({
    relationship: type,
    weight,
    earliest: begun.earliest,
    latest: begun.latest,
    certainty,
    certainWeight,
    facts: some ? list(facts.map(({ id }) => id)) : null,
    locators: some ? list(facts.map(({ locator }) => locator)) : null,
  });
}

const joined = (texts: string[]) => texts.join("; ");
const asList = (texts: string[]) => texts;

/** The file as networkx gives it back. */
function expected(file: NetworkFile, list: (texts: string[]) => unknown) {
  return {
    directed: file.directed,
    nodes: Object.fromEntries(file.nodes.map((node) => [node.id, nodeAttributes(node)])),
    edges: Object.fromEntries(
      file.edges.map((edge) => [
        edge.id,
        { ends: [edge.source, edge.target], ...edgeAttributes(edge, list) },
      ]),
    ),
  };
}

describe("networkx reads", () => {
  test.each([
    ["GEXF", joined],
    ["GRAPHML", joined],
    ["YED_GRAPHML", joined],
    ["NODE_LINK_JSON", asList],
    ["CYTOSCAPE_JSON", asList],
  ] as const)("%s", async (name, list) => {
    const read = await readByPython(
      name,
      files.map((file) => textOf(name, file)),
    );
    expect(read).toEqual(files.map((file) => expected(file, list)));
  });
});

describe("Gephi's own importer reads", () => {
  const read = { GEXF: [] as GephiGraph[], GRAPHML: [] as GephiGraph[] };
  const names = ["GEXF", "GRAPHML"] as const;

  beforeAll(async () => {
    const withIllegal = [...files, fileOfNames([ILLEGAL_NAME])];
    const texts = names.flatMap((name) =>
      withIllegal.map((file) => ({ extension: networkFormats[name].extension, text: textOf(name, file) })),
    );
    const graphs = await readByGephi(texts);
    read.GEXF = graphs.slice(0, withIllegal.length);
    read.GRAPHML = graphs.slice(withIllegal.length);
    // The first run on a machine fetches Gephi: 83 MB.
  }, 900_000);

  test.each(names)("%s", (name) => {
    for (const [index, file] of files.entries()) {
      const { issues = [], nodes = [], edges = [] } = read[name][index] ?? {};
      // It has no place for what GraphML says of a whole graph.
      expect(issues.filter((issue) => !issue.includes("Graph attributes"))).toEqual([]);
      const { nodes: expectedNodes, edges: expectedEdges } = expected(file, joined);
      // GraphML does not allow every id, so that it has them as data.
      const idOf = new Map(nodes.map(({ id, attributes }) => [id, attributes["id"] ?? id]));
      expect(
        byId(
          nodes.map(({ id, label, attributes: { id: _, ...rest } }) => [idOf.get(id), { label, ...rest }]),
        ),
      ).toEqual(expectedNodes);
      expect(
        byId(
          edges.map(({ id, source, target, weight, attributes: { id: stableId = id, ...rest } }) => [
            stableId,
            { ends: [idOf.get(source), idOf.get(target)], weight, ...rest },
          ]),
        ),
      ).toEqual(expectedEdges);
      expect(edges.every(({ directed }) => directed === file.directed)).toBe(true);
    }
  });

  test.each(names)("%s, with a replacement character for what XML cannot hold", (name) => {
    expect(read[name].at(-1)?.nodes[0]?.label).toBe("bell\ufffd null\ufffd half\ufffd end");
  });

  test("GEXF as a graph with a timeline, each edge there from the first day on which it may have begun", () => {
    for (const [index, file] of files.entries()) {
      const graph = read.GEXF[index];
      expect(graph).toMatchObject({ timeFormat: "DATE", timeRepresentation: "INTERVAL" });
      expect(graph?.dynamic).toBe(file.edges.some(({ begun }) => begun.earliest !== null));
      const found = graph?.edges.map(({ id, start, end, kind }) => ({ id, start, end, kind }));
      expect(sorted(found)).toEqual(
        sorted(
          file.edges.map(({ id, begun, type }) => ({ id, start: begun.earliest, end: null, kind: type })),
        ),
      );
    }
  });

  test("GEXF with nodes where a map has them", () => {
    const [konya, seki] = read.GEXF[1]?.nodes ?? [];
    // Gephi puts the middle of what it opens at its own; Mercator stretches northwards.
    expect((seki?.x ?? 0) - (konya?.x ?? 0)).toBeCloseTo((47.17 - 32.48) * 100, 0);
    expect((seki?.y ?? 0) - (konya?.y ?? 0)).toBeCloseTo(430.59, 0);
  });
});

const byId = (entries: readonly (readonly [unknown, unknown])[]): Record<string, unknown> =>
  Object.fromEntries(entries) as Record<string, unknown>;

function sorted<Item extends { readonly id: string }>(items: readonly Item[] = []): Item[] {
  return [...items].sort((a, b) => a.id.localeCompare(b.id));
}

describe("GraphML", () => {
  test("keeps to its XML Schema, which JGraphT checks, and has no description where Cytoscape fails on one", () => {
    for (const file of files) {
      const text = textOf("GRAPHML", file);
      const attributes = [...text.matchAll(/ (?:id|key|source|target|for)="([^"]*)"/g)].map(
        ([, value]) => value,
      );
      expect(attributes.filter((value = "") => !/^[\w.:-]+$/.test(value))).toEqual([]);
      const ids = [...text.matchAll(/<(?:key|graph|node) id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(text.slice(0, text.indexOf("<graph "))).not.toContain("<desc>");
      expect(text).not.toContain("<y:");
    }
  });

  test("tells ids apart that differ only in what an id may not have there", () => {
    const ids = ["a/b", "a:b", "a b", "a..b", "a.2f.b", "a_b", "a-b", "ş", "s"];
    const nodes = ids.map((id) => networkNode(id, id));
    const text = textOf("GRAPHML", { ...placedFile, nodes, edges: [] });
    const tokens = [...text.matchAll(/<node id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(tokens).size).toBe(ids.length);
  });

  test("for yEd has a label for each node, Cytoscape's too", () => {
    const text = textOf("YED_GRAPHML", placedFile);
    for (const { name } of placedFile.nodes) {
      expect(text).toMatch(new RegExp(`<y:NodeLabel [^>]*>${name}</y:NodeLabel>`));
      expect(text).toContain(`<desc>${name}</desc>`);
    }
  });
});

test("graphology reads its own format", () => {
  for (const file of files) {
    const graph = Graph.from(JSON.parse(textOf("GRAPHOLOGY_JSON", file)) as Parameters<typeof Graph.from>[0]);
    expect({
      directed: graph.type === "directed",
      nodes: Object.fromEntries(graph.mapNodes((id, attributes) => [id, attributes])),
      edges: Object.fromEntries(
        graph.mapEdges((id, attributes, source, target) => [id, { ends: [source, target], ...attributes }]),
      ),
    }).toEqual(expected(file, asList));
    expect(graph.getAttributes()).toEqual(about);
  }
});

describe("the CSV archive", () => {
  const neutralised = new Set(HOSTILE_NAMES.filter((name) => /^\s*[=+\-@\uff1d]/.test(name)));
  type Cell = string | number | undefined;
  const inCell = (value: Cell) =>
    value === undefined ? "" : `${neutralised.has(value as never) ? "'" : ""}${value}`;

  /** The rows as any reader of CSV has to give them, all cells as text. */
  function rows(file: NetworkFile) {
    return {
      nodes: file.nodes.map((node) => {
        const { label, nodeType, nameEn, nameLocal, country, latitude, longitude, ...ids } =
          nodeAttributes(node);
        const { wikidataId, geoNamesId } = ids;
        const cells = {
          ...{ label, nodeType, nameEn, nameLocal, country, latitude, longitude, wikidataId, geoNamesId },
        };
        return { id: node.id, ...inCells(cells) };
      }),
      edges: file.edges.map((edge) => {
        const { id, source, target } = edge;
        const type = file.directed ? "Directed" : "Undirected";
        const { relationship, weight, earliest, latest, certainty, certainWeight, facts, locators } =
          edgeAttributes(edge, joined);
        const cells = { relationship, weight, earliest, latest, certainty, certainWeight, facts, locators };
        return { id, source, target, type, ...inCells(cells) };
      }),
    };
  }
  const inCells = (cells: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(cells as Record<string, Cell>).map(([name, value]) => [name, inCell(value)]),
    );

  test("is read by csv-parse, with whatever a spreadsheet would execute made harmless", () => {
    expect(neutralised.size).toBe(7);
    for (const file of files) {
      const entries = unzipSync(zipOf(file));
      const table = (name: string) =>
        parse(strFromU8(entries[name] ?? new Uint8Array()), { columns: true }) as unknown;
      expect(Object.keys(entries)).toEqual(["README.txt", "nodes.csv", "edges.csv"]);
      expect({ nodes: table("nodes.csv"), edges: table("edges.csv") }).toEqual(rows(file));
    }
  });

  test("is read by Python", async () => {
    const source = `
import base64, csv, io, json, sys, zipfile
def table(archive, name):
    with archive.open(name) as file:
        return list(csv.DictReader(io.TextIOWrapper(file, "utf-8", newline="")))
result = []
for text in json.load(sys.stdin):
    archive = zipfile.ZipFile(io.BytesIO(base64.b64decode(text)))
    assert archive.testzip() is None
    result.append({name: table(archive, name + ".csv") for name in ["nodes", "edges"]})
json.dump(result, sys.stdout)
`;
    const archives = files.map((file) => Buffer.from(zipOf(file)).toString("base64"));
    expect(await runPython(source, archives)).toEqual(files.map(rows));
  });

  test("keeps negative numbers numbers", () => {
    const entries = unzipSync(zipOf(fileOfNames(["a"])));
    expect(strFromU8(entries["nodes.csv"] ?? new Uint8Array())).toContain(",39.5,-32.25,");
  });
});

describe("JSON-LD", () => {
  const NAMES = "urn:paradiplomacy-graph:";

  test("is a schema.org Dataset whose edges lead to nodes that are there", () => {
    for (const file of files) {
      const document = JSON.parse(textOf("JSON_LD", file)) as LinkedData;
      expect(document["@type"]).toBe("Dataset");
      expect(document["@context"]["@vocab"]).toBe("https://schema.org/");
      expect(document.nodes.map((node) => node["@id"])).toEqual(file.nodes.map(({ id }) => NAMES + id));
      expect(document.nodes.map(({ name }) => name.map((each) => each["@value"]))).toEqual(
        file.nodes.map(({ name, nameEn }) => [name, nameEn]),
      );
      const there = new Set(document.nodes.map((node) => node["@id"]));
      for (const { source, target } of document.edges) {
        expect(there).toContain(source);
        expect(there).toContain(target);
      }
      expect(document.edges.map(({ weight, earliest, latest }) => ({ weight, earliest, latest }))).toEqual(
        file.edges.map(({ weight, begun }) => ({
          weight,
          earliest: begun.earliest ?? undefined,
          latest: begun.latest ?? undefined,
        })),
      );
    }
  });

  test("defines each term that is not schema.org's, so that nothing has to be fetched", () => {
    const document = JSON.parse(textOf("JSON_LD", randomFile(7))) as LinkedData;
    const own = [
      "nodes",
      "edges",
      "nodeType",
      "nameLocal",
      "country",
      "certainWeight",
      "source",
      "target",
      "relationship",
      "weight",
    ];
    for (const name of [...own, "earliest", "latest", "certainty", "facts", "locators"]) {
      expect(document["@context"], name).toHaveProperty(name);
    }
    expect(JSON.stringify(document["@context"])).not.toContain('"@import"');
  });

  interface LinkedData {
    readonly "@context": Record<string, unknown>;
    readonly "@type": string;
    readonly nodes: readonly {
      readonly "@id": string;
      readonly name: readonly { readonly "@value": string }[];
    }[];
    readonly edges: readonly {
      readonly source: string;
      readonly target: string;
      readonly weight: number;
      readonly earliest?: string;
      readonly latest?: string;
    }[];
  }
});

describe("every format", () => {
  const formats = Object.keys(networkFormats) as NetworkFormatName[];
  const contentOf = (name: NetworkFormatName, file: NetworkFile) =>
    name === "CSV" || name === "XLSX"
      ? Object.values(unzipSync(zipOf(file, name)))
          .map((entry) => strFromU8(entry))
          .join("\n")
      : textOf(name, file);

  test.each(formats)("%s says what it is, how to cite it and under which licence", (name) => {
    const content = contentOf(name, fileOfNames(["a"]));
    for (const text of [
      about.citation,
      about.licence,
      about.selection,
      "0123abcd",
      about.createdAt.slice(0, 10),
    ]) {
      expect(content).toContain(text);
    }
    // The workbook has a day as the number of its date.
    expect(content).toContain(name === "XLSX" ? "<v>40179</v>" : "2010-01-01");
    expect(content).toContain("Orta Asya Türk Cumhuriyetlerine yönelik");
  });

  test.each(formats)("%s is written in pieces, none of which grows with the network", (name) => {
    const longest = (count: number) => {
      const file = fileOfNames(Array.from({ length: count }, (_, index) => `name ${index}`));
      return Math.max(...[...networkFormats[name].write(file)].map(({ length }) => length));
    };
    expect(longest(800)).toBeLessThan(Math.max(longest(10) * 1.2, 100_000));
  });

  test("JSON keeps even that", () => {
    const { nodes } = JSON.parse(textOf("NODE_LINK_JSON", fileOfNames([ILLEGAL_NAME]))) as {
      nodes: { label: string }[];
    };
    expect(nodes[0]?.label).toBe(ILLEGAL_NAME);
  });
});
