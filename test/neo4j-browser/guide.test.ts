import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { guideSteps } from "../../src/__generated__/guideSteps.ts";
import { kindColours } from "../../src/explorer/palette.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";
import { bases } from "../../src/domain/knowledgeKinds.ts";

let server: TestServer;
let driver: Driver;

beforeAll(async () => {
  const { uri, username, password } = inject("neo4j");
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  server = await startTestServer();
});

afterAll(async () => {
  await driver.close();
  await server.close();
});

/** As a reader sees it, without the tags. */
function plain(html: string): string {
  const signs: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
  return html.replaceAll(/<[^>]*>/g, "").replaceAll(/&\w+;/g, (sign) => signs[sign] ?? sign);
}

async function guide(language: string): Promise<{ html: string; queries: string[] }> {
  const response = await fetch(`${server.url}/browser/guide.${language}.html`);
  expect(response.status).toBe(200);
  const html = await response.text();
  const blocks = [...html.matchAll(/<pre class="[^"]*runnable">(.*?)<\/pre>/gs)];
  return { html, queries: blocks.map(([, block = ""]) => plain(block)) };
}

async function names(call: string): Promise<Set<string>> {
  const { records } = await driver.executeQuery(`CALL ${call}`);
  return new Set(records.map((record) => String(record.get(record.keys[0] ?? ""))));
}

describe.each(["tr", "en"])("the guide in %s", (language) => {
  test("has queries that each find something in the graph", async () => {
    const { queries } = await guide(language);
    expect(queries).toEqual(expect.arrayContaining(guideSteps.map(({ query }) => query)));
    expect(guideSteps.length).toBeGreaterThanOrEqual(10);
    for (const query of queries) {
      const { records, summary } = await driver.executeQuery(query, {}, { routing: neo4j.routing.READ });
      expect(records.length, query).toBeGreaterThan(0);
      expect(
        summary.gqlStatusObjects.map(({ gqlStatus }) => gqlStatus),
        query,
      ).toEqual(["00000"]);
    }
  });

  test("speaks of labels and relationships that the graph has", async () => {
    const { html } = await guide(language);
    const words = [...html.matchAll(/<code>(.*?)<\/code>/g)].map(([, word = ""]) => plain(word));
    const known = new Set([...(await names("db.labels()")), ...(await names("db.relationshipTypes()"))]);
    const named = words.filter((word) => /^[A-Z][A-Za-z_]{3,}$/.test(word) && !OTHER_WORDS.has(word));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((word) => !known.has(word))).toEqual([]);
  });

  test("opens slide by slide, with the style and the other language at a click", async () => {
    const { html } = await guide(language);
    expect(html.match(/<slide /g)).toHaveLength(4 + guideSteps.length);
    const [, style = "", other = ""] = /data-exec="style (\S+?)".*data-exec="guide (\S+?)"/s.exec(html) ?? [];
    for (const address of [style, other]) expect((await fetch(address)).status, address).toBe(200);
    expect(other).toContain(language === "tr" ? "guide.en.html" : "guide.tr.html");
  });
});

/** What the tables print, what one may type, and Cypher: not what the graph calls something. */
const OTHER_WORDS = new Set<string>(["Merkez", "IGDIR", "LIMIT", ...bases]);

describe("the style", () => {
  const rules = async () => {
    const response = await fetch(`${server.url}/browser/style.grass`);
    const text = await response.text();
    return new Map(
      [...text.matchAll(/^(\S+) \{\n(.*?)^\}/gms)].map(([, selector = "", body = ""]) => [
        selector,
        Object.fromEntries(
          [...body.matchAll(/^ {2}([\w-]+): (.*);$/gm)].map(([, name = "", value = ""]) => [name, value]),
        ),
      ]),
    );
  };

  test("gives every label of the graph a caption that its nodes have, a size, and the explorer's colour", async () => {
    const style = await rules();
    const { records } = await driver.executeQuery(
      "MATCH (n) WITH labels(n) AS labels, collect(properties(n)) AS nodes RETURN labels, nodes",
    );
    const order = [...style.keys()];
    for (const record of records) {
      const labels = record.get("labels") as string[];
      for (const label of labels) expect(order, label).toContain(`node.${label}`);
      // The last rule that fits decides.
      const decisive =
        order.findLast((selector) => labels.some((label) => selector === `node.${label}`)) ?? "";
      const { caption = "", color, diameter } = style.get(decisive) ?? {};
      const label = decisive.replace("node.", "");
      if (label in kindColours) expect(color).toBe(kindColours[label]?.light);
      expect(diameter).toMatch(/^\d+px$/);
      const property = /^"\{(\w+)\}"$/.exec(caption)?.[1] ?? "";
      for (const node of record.get("nodes") as Record<string, unknown>[]) {
        expect(node[property], `${decisive} ${String(node["id"])} ${property}`).toBeTruthy();
      }
    }
  });

  test("is one that Neo4j Browser can read: each line a name and a value, without quotes inside", async () => {
    for (const [selector, look] of await rules()) {
      expect(selector).toMatch(/^(node|relationship)(\.\w+)?$/);
      for (const value of Object.values(look)) expect(value).toMatch(/^(#[\da-f]{6}|\d+px|"[^"':;]+")$/);
    }
  });
});

describe("over HTTP", () => {
  test("lets Neo4j Browser fetch them from its own port", async () => {
    for (const path of ["/browser/guide.tr.html", "/browser/style.grass"]) {
      const preflight = await fetch(server.url + path, {
        method: "OPTIONS",
        headers: {
          origin: "http://localhost:7474",
          "access-control-request-method": "GET",
          "access-control-request-headers": "cache-control,pragma,sentry-trace",
        },
      });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
      expect(preflight.headers.get("access-control-allow-headers")).toBe("*");
      const answer = await fetch(server.url + path);
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    }
  });

  test.each([
    { asked: "?language=tr", accept: "en", language: "tr" },
    { asked: "", accept: "tr-TR,tr;q=0.9,en;q=0.5", language: "tr" },
    { asked: "", accept: "de", language: "en" },
    { asked: "?language=de", accept: "en", language: "en" },
  ])("opens Neo4j Browser with the guide: $asked, $accept", async ({ asked, accept, language }) => {
    const response = await fetch(`${server.url}/browser${asked}`, {
      redirect: "manual",
      headers: { "accept-language": accept },
    });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(
      `${inject("neo4jBrowser")}&cmd=guide&arg=${server.url}/browser/guide.${language}.html`,
    );
  });

  test("shows the guide by itself to whoever is on another machine", async () => {
    const response = await fetch(`${server.url}/browser?language=tr`, {
      headers: { "x-forwarded-host": "graph.example" },
      redirect: "manual",
    });
    expect(response.headers.get("location")).toBe("browser/guide.tr.html");
    const page = await fetch(`${server.url}/browser/guide.tr.html`, {
      headers: { "x-forwarded-host": "graph.example", "x-forwarded-proto": "https" },
    });
    expect(await page.text()).toContain(":style https://graph.example/browser/style.grass");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
  });
});
