import { beforeAll, expect, test } from "vitest";
import { type CitationFormatName, citationText } from "../../src/export/citationFormats.ts";
import { networkAsWork } from "../../src/export/describeFile.ts";
import type { NetworkFile } from "../../src/export/NetworkFile.ts";
import { networkFormats, type NetworkFormatName } from "../../src/export/networkFormats.ts";
import { runPython } from "../support/python.ts";
import {
  about,
  fileOfNames,
  HOSTILE_NAMES,
  networkEdge,
  networkNode,
  placedFile,
  randomFile,
} from "./networkFiles.ts";

/** Fetched once, in 20 s. */
const PACKAGES = [
  "igraph==1.0.0",
  "numpy==2.2.6",
  "openpyxl==3.1.5",
  "pandas==2.3.3",
  "pybtex==0.26.1",
  "rdflib==7.6.0",
  "rispy==0.10.0",
];

const files: readonly NetworkFile[] = [
  fileOfNames(HOSTILE_NAMES),
  placedFile,
  ...Array.from({ length: 20 }, (_, seed) => randomFile(seed)),
];

/** What each reader makes of a file: labels by id, and the ids of the edges with their ends and weights. */
const SOURCE = `
import base64, io, json, sys, tempfile, zipfile
import igraph, openpyxl, pandas, rdflib

def by_igraph(content):
    with tempfile.NamedTemporaryFile(suffix=".graphml") as file:
        file.write(content)
        file.flush()
        graph = igraph.Graph.Read_GraphML(file.name)
    ids = graph.vs["id"] if graph.vcount() else []
    return {"nodes": dict(zip(ids, graph.vs["label"])) if ids else {},
        "edges": {edge["id"]: [ids[edge.source], ids[edge.target], edge["weight"]] for edge in graph.es}}

def by_pandas(nodes, edges):
    return {"nodes": dict(zip(nodes["id"], nodes["label"])),
        "edges": {id: list(rest) for id, *rest in zip(edges["id"], edges["source"], edges["target"], edges["weight"])}}

def by_pandas_csv(content):
    archive = zipfile.ZipFile(io.BytesIO(content))
    return by_pandas(*(pandas.read_csv(archive.open(name + ".csv"), keep_default_na=False) for name in ["nodes", "edges"]))

def by_pandas_xlsx(content):
    return by_pandas(*(pandas.read_excel(io.BytesIO(content), sheet_name=name, keep_default_na=False)
        for name in ["nodes", "edges"]))

def by_rdflib(content):
    graph = rdflib.Graph().parse(data=content, format="json-ld")
    own, schema = (rdflib.Namespace(text) for text in ["urn:paradiplomacy-graph:vocabulary/", "https://schema.org/"])
    id = lambda subject: str(graph.value(subject, schema.identifier))
    return {"nodes": {id(node): next(str(name) for name in graph.objects(node, schema.name) if name.language == "tr")
            for node in graph.objects(predicate=own.node)},
        "edges": {id(edge): [id(graph.value(edge, own.source)), id(graph.value(edge, own.target)),
            graph.value(edge, own.weight).toPython()] for edge in graph.objects(predicate=own.edge)}}

READERS = {"GRAPHML": by_igraph, "CSV": by_pandas_csv, "XLSX": by_pandas_xlsx, "JSON_LD": by_rdflib}
json.dump({format: [READERS[format](base64.b64decode(content)) for content in contents]
    for format, contents in json.load(sys.stdin).items()}, sys.stdout)
`;

interface Read {
  readonly nodes: Readonly<Record<string, string>>;
  readonly edges: Readonly<Record<string, readonly [source: string, target: string, weight: number]>>;
}

/** Read by igraph, pandas, pandas with openpyxl, and rdflib. */
const formats = ["GRAPHML", "CSV", "XLSX", "JSON_LD"] as const;
let read: Record<(typeof formats)[number], readonly Read[]>;

beforeAll(async () => {
  const contents = formats.map((name) => [
    name,
    files.map((file) => contentOf(name, file).toString("base64")),
  ]);
  read = (await runPython(SOURCE, Object.fromEntries(contents), PACKAGES)) as typeof read;
}, 300_000);

function contentOf(name: NetworkFormatName, file: NetworkFile): Buffer {
  return Buffer.concat([...networkFormats[name].write(file)].map((piece) => Buffer.from(piece as string)));
}

test.each(formats)("%s is read with the same ids, labels, ends and weights", (format) => {
  // A spreadsheet knows one kind of line break; in the text of a table a formula has an apostrophe before it.
  const label = {
    GRAPHML: (name: string) => name,
    CSV: (name: string) => (/^\s*[=+\-@\uff1d]/.test(name) ? `'${name}` : name),
    XLSX: (name: string) => name.replaceAll(/\r\n?/g, "\n"),
    JSON_LD: (name: string) => name,
  }[format];
  expect(read[format]).toEqual(
    files.map(({ nodes, edges }) => ({
      nodes: Object.fromEntries(nodes.map(({ id, name }) => [id, label(name)])),
      edges: Object.fromEntries(
        edges.map(({ id, source, target, weight }) => [id, [source, target, weight]]),
      ),
    })),
  );
});

test("the workbook has numbers, days as dates, texts as they are and a header that stays", async () => {
  const file: NetworkFile = {
    ...placedFile,
    nodes: [
      networkNode("municipality/tr-kocaeli", "Kocaeli", { latitude: 36.924, longitude: -32 }),
      networkNode("partner-city/az-seki", "Şəki İĞÜŞÖÇ ıığüşöç", { latitude: null }),
    ],
    edges: [
      networkEdge("edge/1", "municipality/tr-kocaeli", "partner-city/az-seki", {
        begun: { earliest: "1993-02-28", latest: "1899-12-31" },
        facts: [{ id: "x".repeat(40_000), locator: "=1+1" }],
      }),
    ],
  };
  const source = `
import base64, io, json, sys, openpyxl
book = openpyxl.load_workbook(io.BytesIO(base64.b64decode(json.load(sys.stdin))))
cell = lambda value: {"day": value.isoformat()[:10]} if hasattr(value, "isoformat") else value
json.dump({sheet.title: {"frozen": sheet.freeze_panes, "types": "".join(cell.data_type for cell in sheet[2]),
    "rows": [[cell(value) for value in row] for row in sheet.values]} for sheet in book}, sys.stdout)
`;
  const found = (await runPython(source, contentOf("XLSX", file).toString("base64"), PACKAGES)) as Record<
    string,
    { frozen: string; types: string; rows: unknown[][] }
  >;
  expect(Object.keys(found)).toEqual(["nodes", "edges", "about"]);
  expect(Object.values(found).map(({ frozen }) => frozen)).toEqual(["A2", "A2", "A2"]);
  expect(found["nodes"]?.rows[1]?.slice(-4, -2)).toEqual([36.924, -32]);
  expect(found["nodes"]?.rows[2]?.slice(1, 2)).toEqual(["Şəki İĞÜŞÖÇ ıığüşöç"]);
  const [, , , , weight, , earliest, latest, , , facts, locators] = found["edges"]?.rows[1] ?? [];
  expect([weight, earliest, latest, locators]).toEqual([1, { day: "1993-02-28" }, "1899-12-31", "=1+1"]);
  expect(facts).toBe(`${"x".repeat(32_766)}…`);
  expect(found["edges"]?.types).toBe("ssssnsdssnss");
});

test("pybtex and rispy find title, year and address of a selection, and ids that tell selections apart", async () => {
  const selections = ["city-with-a-long-name-1", "city-with-a-long-name-2"].map((id) =>
    networkAsWork(
      { filter: { municipality: `municipality/tr-${id}` }, asOf: null, projection: "MUNICIPALITIES" },
      { datasets: about.datasets, sources: about.sources },
    ),
  );
  const access = { on: "2026-01-05", serverAddress: "https://example.org" };
  const textOf = async (format: CitationFormatName) =>
    (await Promise.all(selections.map((work) => citationText(work, format, access)))).join("\n");
  const source = `
import json, sys
import pybtex.database, rispy
texts = json.load(sys.stdin)
entries = pybtex.database.parse_string(texts["BIBTEX"], "bibtex").entries
json.dump({"BIBTEX": [{"id": key, **{name: entry.fields[name] for name in ["title", "year", "url"]}}
        for key, entry in entries.items()],
    "RIS": [{"id": entry["id"], "title": entry["title"], "year": entry["year"], "url": entry["urls"][0]}
        for entry in rispy.loads(texts["RIS"])]}, sys.stdout)
`;
  const texts = { BIBTEX: await textOf("BIBTEX"), RIS: await textOf("RIS") };
  const expected = selections.map(({ id, title, path }) => ({
    id,
    title,
    year: "2026",
    url: `https://example.org${path}`,
  }));
  expect(await runPython(source, texts, PACKAGES)).toEqual({
    RIS: expected,
    BIBTEX: expected.map(({ id, title, ...rest }) => ({
      ...rest,
      id: `paradiplomacy_${id.replaceAll(/[^A-Za-z0-9]+/g, "_")}`,
      title: `{${title}}`,
    })),
  });
});

test("rdflib keeps what two selections say of one edge apart when both files are joined", async () => {
  const whole = { ...placedFile, about: { ...about, parameters: {} } };
  const part = {
    ...placedFile,
    edges: placedFile.edges.map((edge) => ({ ...edge, weight: 93 })),
    about: { ...about, parameters: { countries: "AZ" } },
  };
  const source = `
import json, sys, rdflib
graph = rdflib.Graph()
for text in json.load(sys.stdin): graph.parse(data=text, format="json-ld")
own = rdflib.Namespace("urn:paradiplomacy-graph:vocabulary/")
json.dump([sorted(weight.toPython() for weight in graph.objects(edge, own.weight))
    for edge in sorted(set(graph.subjects(own.weight)))], sys.stdout)
`;
  const texts = [whole, part].map((file) => contentOf("JSON_LD", file).toString());
  expect(await runPython(source, texts, PACKAGES)).toEqual([[1], [93]]);
});
