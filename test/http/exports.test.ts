import { strFromU8, unzipSync } from "fflate";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Graph } from "../../src/neo4j/Graph.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

const get = (path: string, init: RequestInit = {}) => fetch(`${server.url}${path}`, init);

describe("citations", () => {
  test("an agreement's names its parties, its place in the paper and the version of the dataset", async () => {
    const response = await get("/cite/agreement/t2-017.bib");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/x-bibtex; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="paradiplomacy-agreement-t2-017.bib"',
    );
    const text = await response.text();
    const { agreement, datasets } = await server.query<{
      agreement: { municipality: { name: string }; partnerCity: { name: string }; date: { edtf: string } };
      datasets: { nodes: { id: string; version: string }[] };
    }>(`{
      agreement(id: "agreement/t2-017") {
        municipality { name(language: EN) } partnerCity { name(language: EN) } date { edtf }
      }
      datasets { nodes { id version } }
    }`);
    expect(text).toContain(agreement.municipality.name);
    expect(text).toContain(agreement.partnerCity.name);
    expect(text).toContain(agreement.date.edtf);
    expect(text).toContain("Table 2, row 17, which cites Yerel Yönetimler Genel Müdürlüğü, 2023");
    expect(text).toContain(datasets.nodes.find(({ id }) => id === "dataset/paper")?.version);
  });

  test("a dataset's names the sources that it was made from", async () => {
    const response = await get("/cite/dataset/paper.json");
    expect(response.headers.get("content-type")).toBe(
      "application/vnd.citationstyles.csl+json; charset=utf-8",
    );
    const [item] = (await response.json()) as [{ note: string; title: string }];
    expect(item.title).toContain("Sister-city agreements");
    expect(item.note).toContain("Orta Asya Türk Cumhuriyetlerine yönelik Türk dış politikasının");
    expect(item.note).toContain("General Directorate of Local Authorities");
  });

  test.each([
    ["BIBTEX", "bib"],
    ["RIS", "ris"],
    ["CSL_JSON", "json"],
  ])("GraphQL gives the same %s", async (format, extension) => {
    const { agreement } = await server.query<{ agreement: { citeAs: string } }>(
      `{ agreement(id: "agreement/t2-128") { citeAs(format: ${format}) } }`,
    );
    expect(agreement.citeAs).toBe(await (await get(`/cite/agreement/t2-128.${extension}`)).text());
    const { datasets } = await server.query<{ datasets: { nodes: { id: string; citeAs: string }[] } }>(
      `{ datasets { nodes { id citeAs(format: ${format}) } } }`,
    );
    for (const { id, citeAs } of datasets.nodes) {
      expect(citeAs).toBe(await (await get(`/cite/${id}.${extension}`)).text());
    }
  });

  test.each([
    ["/cite/agreement/t9-999.bib", 'but got "agreement/t9-999"'],
    ["/cite/municipality/tr-konya.bib", "Expected the id of an agreement or a dataset"],
    ["/cite/agreement/t2-017.docx", "Expected one of the endings bib, ris, json"],
    ["/cite/agreement", "or /cite/agreement/t2-017.bib|ris|json, but got /cite/agreement."],
  ])("%s is not there, which is said", async (path, message) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining(message) as string, extensions: { code: "NOT_FOUND" } }],
    });
  });
});

describe("files of the network", () => {
  interface NodeLink {
    readonly graph: { readonly citation: string; readonly parameters: object; readonly licence: string };
    readonly nodes: readonly { readonly id: string; readonly country: string; readonly nodeType: string }[];
    readonly edges: readonly {
      readonly weight: number;
      readonly facts?: readonly string[];
      readonly locators?: readonly string[];
      readonly certainty?: string;
      readonly earliest: string;
    }[];
  }
  const nodeLink = async (query = "") =>
    (await (await get(`/export/network.json${query}`)).json()) as NodeLink;

  test("have each of the 198 agreements behind one of their edges, with its place in the paper", async () => {
    const { edges } = await nodeLink();
    const facts = edges.flatMap(({ facts = [] }) => facts);
    expect(facts).toHaveLength(198);
    expect(new Set(facts).size).toBe(198);
    expect(edges.every(({ weight, facts = [] }) => facts.length === weight)).toBe(true);
    const locators = edges.flatMap(({ locators = [] }) => locators);
    expect(locators).toHaveLength(198);
    expect(locators.every((locator) => /^Table [12], row \d+$/.test(locator))).toBe(true);
  });

  test.each([
    ["gexf", "application/gexf+xml"],
    ["graphml", "application/graphml+xml"],
    ["yed.graphml", "application/graphml+xml"],
    ["json", "application/json"],
    ["graphology.json", "application/json"],
    ["cytoscape.json", "application/json"],
    ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["csv.zip", "application/zip"],
    ["jsonld", "application/ld+json"],
  ])("network.%s has the nodes and edges that GraphQL counts", async (extension, mediaType) => {
    const { network } = await server.query<{ network: { nodeCount: number; edgeCount: number } }>(
      '{ network(filter: { partnerCountries: ["AZ", "KZ"] }, projection: TWO_MODE) { nodeCount edgeCount } }',
    );
    const response = await get(`/export/network.${extension}?countries=AZ,KZ`);
    expect(response.status).toBe(200);
    expect(mediaTypeOf(response)).toBe(mediaType);
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="paradiplomacy-az-kz.${extension}"`,
    );
    const { nodeCount, edgeCount } = network;
    expect(nodeCount).toBeGreaterThan(50);
    expect(countElements(extension, Buffer.from(await response.arrayBuffer()))).toEqual({
      nodeCount,
      edgeCount,
    });
  });

  function countElements(extension: string, content: Buffer): { nodeCount: number; edgeCount: number } {
    const text = content.toString();
    if (extension === "gexf" || extension.endsWith("graphml")) {
      return {
        nodeCount: text.match(/<node /g)?.length ?? 0,
        edgeCount: text.match(/<edge /g)?.length ?? 0,
      };
    }
    if (extension === "xlsx") {
      const files = unzipSync(content);
      const rows = (sheet: number) =>
        (strFromU8(files[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array()).match(/<row>/g)?.length ??
          0) - 1;
      return { nodeCount: rows(1), edgeCount: rows(2) };
    }
    if (extension === "csv.zip") {
      const files = unzipSync(content);
      const rows = (name: string) =>
        parse(strFromU8(files[name] ?? new Uint8Array()), { columns: true }).length;
      return { nodeCount: rows("nodes.csv"), edgeCount: rows("edges.csv") };
    }
    interface Lists {
      nodes: unknown[];
      edges: unknown[];
    }
    const document = JSON.parse(text) as Lists & { elements?: Lists };
    const { nodes, edges } = document.elements ?? document;
    return { nodeCount: nodes.length, edgeCount: edges.length };
  }

  test.each(["TWO_MODE", "MUNICIPALITIES", "PARTNER_CITIES", "COUNTRIES", "PROVINCES_AND_COUNTRIES"])(
    "the address that GraphQL gives for %s leads to the same network",
    async (projection) => {
      const { network } = await server.query<{
        network: {
          nodes: { id: string }[];
          edges: { id: string; weight: number }[];
          exports: { format: string; url: string }[];
        };
      }>(
        `query ($projection: NetworkProjection!) {
          network(
            filter: {
              partnerCountries: ["AZ", "UZ", "KG"]
              dateFrom: "1995"
              dateUntil: "2015-06"
              municipalityKinds: [DISTRICT, METROPOLITAN]
              repeats: false
            }
            asOf: "2014-03-01"
            projection: $projection
          ) { nodes { id } edges { id weight } exports { format url } }
        }`,
        { projection },
      );
      const url = network.exports.find(({ format }) => format === "GRAPHOLOGY_JSON")?.url ?? "";
      const { nodes, edges } = (await (await fetch(url)).json()) as {
        nodes: { key: string }[];
        edges: { key: string; attributes: { weight: number } }[];
      };
      expect(nodes.map(({ key }) => key)).toEqual(network.nodes.map(({ id }) => id));
      expect(edges.map(({ key, attributes }) => ({ id: key, weight: attributes.weight }))).toEqual(
        network.edges,
      );
    },
  );

  test("are where GraphQL says, in the format that it says", async () => {
    const { network } = await server.query<{ network: { exports: { url: string; mediaType: string }[] } }>(
      '{ network(filter: { partnerCountry: "TJ" }) { exports { url mediaType } } }',
    );
    expect(network.exports).toHaveLength(9);
    expect(network.exports.every(({ url }) => url.startsWith(`${server.url}/export/network.`))).toBe(true);
    for (const { url, mediaType } of network.exports) {
      expect(mediaTypeOf(await fetch(url, { method: "HEAD" }))).toBe(mediaType);
    }
  });

  test("are where the proxy says that this server is", async () => {
    const response = await get("/graphql", {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "X-Forwarded-Proto": "https",
        "X-Forwarded-Host": "example.org",
        "X-Forwarded-Prefix": "/graph",
      },
      body: JSON.stringify({ query: '{ network(filter: { partnerCountry: "TJ" }) { exports { url } } }' }),
    });
    const { data } = (await response.json()) as { data: { network: { exports: { url: string }[] } } };
    expect(data.network.exports[0]?.url).toBe("https://example.org/graph/export/network.gexf?country=TJ");
  });

  const mediaTypeOf = ({ headers }: Response) => headers.get("content-type")?.split(";")[0];

  test("are restricted like everything else, and say how", async () => {
    const { graph, nodes, edges } = await nodeLink("?countries=UZ&until=2005&asOf=2000-01-01");
    expect(new Set(nodes.map(({ country }) => country))).toEqual(new Set(["TR", "UZ"]));
    expect(edges.length).toBeGreaterThan(0);
    expect(
      edges.every(({ earliest, certainty }) => earliest <= "2000-01-01" && certainty === "CERTAIN"),
    ).toBe(true);
    expect(graph.parameters).toEqual({ countries: "UZ", until: "2005", asOf: "2000-01-01" });
    expect(graph.citation).toContain("partners in UZ; dated until 2005; as of 2000-01-01");
    expect(graph.licence).toContain("MIT");
  });

  test("cite the datasets and the sources that their facts came from", async () => {
    const response = await get("/cite/network.json?countries=UZ");
    const [item] = (await response.json()) as [{ id: string; note: string; title: string }];
    expect(item.id).toBe("network?countries=UZ");
    expect(item.note).toContain("Orta Asya Türk Cumhuriyetlerine yönelik");
    expect(item.note).toContain("dataset/paper");
    const { network } = await server.query<{ network: { citeAs: string } }>(
      '{ network(filter: { partnerCountries: ["UZ"] }) { citeAs(format: CSL_JSON) } }',
    );
    expect(JSON.parse(network.citeAs)).toEqual([item]);
  });

  test("of countries too cite the paper, whose agreements they are made of", async () => {
    const { graph, edges } = await nodeLink("?projection=COUNTRIES&countries=UZ");
    expect(graph.citation).toContain("Orta Asya Türk Cumhuriyetlerine yönelik");
    expect(edges.map(({ facts }) => facts)).toEqual([undefined]);
  });

  test("of nothing are files without nodes", async () => {
    const { nodes, edges } = await nodeLink("?country=AZ&table=2&until=1990");
    expect({ nodes, edges }).toEqual({ nodes: [], edges: [] });
  });

  test("may be opened from any page", async () => {
    const response = await get("/export/network.gexf?country=TJ");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    const preflight = await get("/export/network.gexf", { method: "OPTIONS" });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-methods")).toContain("GET");
  });

  test("are not sent again to who has them", async () => {
    const first = await get("/export/network.gexf?country=TJ");
    const mark = first.headers.get("etag") ?? "";
    expect(mark).toMatch(/^W\/"[\w-]+"$/);
    await first.arrayBuffer();
    // What fetch would send otherwise asks for a new copy.
    const headers = { "If-None-Match": mark, "Cache-Control": "max-age=0" };
    const again = await get("/export/network.gexf?country=TJ", { headers });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    const other = await get("/export/network.gexf?country=TM", { headers });
    expect(other.status).toBe(200);
  });

  test("are announced to a HEAD request without being sent", async () => {
    const response = await get("/export/network.csv.zip", { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="paradiplomacy.csv.zip"');
    expect((await response.arrayBuffer()).byteLength).toBe(0);
  });

  test("with a parameter that cannot be used are refused, each one named", async () => {
    const response = await get("/export/network.gexf?countries=AZ,Kazakhstan&colour=red");
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(await response.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining("but got countries=AZ,Kazakhstan.") as string,
          extensions: {
            code: "BAD_USER_INPUT",
            parameter: "countries",
            found: "AZ,Kazakhstan",
            expected: "values with commas between them, each an ISO 3166-1 alpha-2 code such as AZ",
          },
        },
        {
          message: expect.stringContaining("Expected only the parameters projection, country,") as string,
          extensions: expect.objectContaining({ parameter: "colour", found: "red" }) as object,
        },
      ],
    });
  });

  test("of an unknown format are not there; nothing can be written", async () => {
    const unknown = await get("/export/network.pajek");
    expect(unknown.status).toBe(404);
    expect(await unknown.text()).toContain("Expected one of the endings gexf, graphml, yed.graphml, json");
    const written = await get("/export/network.gexf", { method: "POST" });
    expect(written.status).toBe(405);
    expect(written.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  });

  test("with Neo4j gone are refused for now, without an address", async () => {
    const graph = new Graph(
      { uri: "bolt://127.0.0.1:9", username: "neo4j", password: "none" },
      { queryTimeoutMs: 1_000 },
    );
    await using lonely = await startTestServer(graph);
    const response = await fetch(`${lonely.url}/export/network.gexf`);
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain("127.0.0.1");
  });
});
