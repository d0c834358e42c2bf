import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getOperationAST, parse } from "graphql";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Example } from "../../src/playground/Example.ts";
import { launchBrowser } from "../support/chromium.ts";
import { startTestServer } from "../support/testServer.ts";

const keptScreenshots = process.env["SCREENSHOTS_DIRECTORY"];
let screenshots: string;
let server: Awaited<ReturnType<typeof startTestServer>>;
let browser: Browser;
let examples: Example[];

beforeAll(async () => {
  screenshots = keptScreenshots ?? (await mkdtemp(join(tmpdir(), "paradiplomacy-screenshots-")));
  [server, browser] = await Promise.all([startTestServer(), launchBrowser()]);
  const response = await fetch(`${server.url}/playground/examples.json`);
  examples = (await response.json()) as Example[];
});

afterAll(async () => {
  await browser.close();
  await server.close();
  if (keptScreenshots === undefined) await rm(screenshots, { recursive: true, force: true });
});

describe("in a browser", () => {
  test("opens the examples in tabs, from its own host only and without an error", async () => {
    await using visit = await open("/graphql");
    await eventually(() => tabNames(visit.page)).toEqual(exampleNames());
    expect(await visit.page.title()).toContain("Paradiplomacy graph");

    await run(visit.page);
    await eventually(() => responseText(visit.page)).toContain('"data"');
    expect(await responseText(visit.page)).not.toContain('"errors"');
    await visit.page.screenshot({ path: join(screenshots, "playground-light.png") });
    expect(visit.troubles).toEqual([]);
  });

  test("explains the schema's fields", async () => {
    await using visit = await open("/graphql");
    const { name, description } = await describedField();
    await visit.page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    const documentation = visit.page.getByRole("region", { name: "Documentation Explorer" });
    await documentation.getByRole("link", { name: "Query", exact: true }).click();
    await documentation.getByRole("link", { name, exact: true }).click();
    // The explorer renders Markdown: compare up to the first mark.
    const words = description
      .split(/[`*_[\n]/, 1)
      .join()
      .trim();
    await eventually(() => documentation.innerText()).toContain(words);
    await visit.page.screenshot({ path: join(screenshots, "playground-documentation.png") });
    expect(visit.troubles).toEqual([]);
  });

  test("follows the system between the dark theme and the light one", async () => {
    await using visit = await open("/graphql", { colorScheme: "dark" });
    await run(visit.page);
    await eventually(() => responseText(visit.page)).toContain('"data"');
    await visit.page.screenshot({ path: join(screenshots, "playground-dark.png") });
    const background = () => brightness(visit.page, ".graphiql-container", "backgroundColor");
    const letters = () => brightness(visit.page, ".graphiql-query-editor .mtk1", "color");
    await eventually(background).toBeLessThan(80);
    await eventually(letters).toBeGreaterThan(150);

    await visit.page.emulateMedia({ colorScheme: "light" });
    await eventually(background).toBeGreaterThan(200);
    await eventually(letters).toBeLessThan(100);
  });

  test("fits a phone", async () => {
    await using visit = await open("/graphql", { viewport: { width: 390, height: 844 }, hasTouch: true });
    await run(visit.page);
    await eventually(() => responseText(visit.page)).toContain('"data"');
    await visit.page.screenshot({ path: join(screenshots, "playground-phone.png") });
    for (const part of [".graphiql-editors", ".graphiql-response"]) {
      const box = await visit.page.locator(part).boundingBox();
      expect(box?.width).toBeGreaterThan(300);
      expect(box?.width).toBeLessThan(390 - (box?.x ?? 0));
    }

    await visit.page.getByRole("button", { name: "Show Examples" }).tap();
    await visit.page.screenshot({ path: join(screenshots, "playground-phone-examples.png") });
    await visit.page.getByRole("button", { name: titleOf(1) }).tap();
    const selectedTab = visit.page.getByRole("tab", { selected: true });
    await eventually(() => selectedTab.innerText()).toBe(exampleNames()[1]);
    expect(await visit.page.getByRole("region", { name: "Examples" }).count()).toBe(0);
  });

  test("opens the query of a link beside the examples, and does not open it again on a reload", async () => {
    const query =
      "query Linked($name: String!) {\n  __type(name: $name) {\n    description\n    kind\n  }\n}";
    const link = `/graphql?${new URLSearchParams({ query, variables: '{"name":"Query"}' }).toString()}`;
    await using visit = await open(link);
    await eventually(() => tabNames(visit.page)).toEqual(["Linked", ...exampleNames()]);
    await run(visit.page);
    await eventually(() => responseText(visit.page)).toContain('"OBJECT"');

    await saved(visit.page);
    await visit.page.reload();
    await eventually(() => tabNames(visit.page)).toEqual(["Linked", ...exampleNames()]);
    expect(visit.troubles).toEqual([]);
  });

  test("frames a letter that cannot be seen, but not the ı of Iğdır", async () => {
    // Outside of quotes, where Monaco looks first.
    const query = "{ Iğdır \u200b }";
    await using visit = await open(`/graphql?${new URLSearchParams({ query }).toString()}`);
    await eventually(() => visit.page.locator(".unicode-highlight").count()).toBe(1);
  });

  test("keeps the user's tabs, and opens an example again that was closed", async () => {
    await using visit = await open("/graphql");
    const [first, ...others] = exampleNames();
    await visit.page.getByRole("button", { name: "Close Tab" }).first().click();
    await eventually(() => tabNames(visit.page)).toEqual(others);
    await saved(visit.page);
    await visit.page.reload();
    await eventually(() => tabNames(visit.page)).toEqual(others);

    await visit.page.getByRole("button", { name: "Show Examples" }).click();
    await visit.page.getByRole("button", { name: titleOf(0) }).click();
    await eventually(() => tabNames(visit.page)).toEqual([...others, first]);
    await run(visit.page);
    await eventually(() => responseText(visit.page)).toContain('"data"');
    await visit.page.screenshot({ path: join(screenshots, "playground-examples.png") });
    expect(visit.troubles).toEqual([]);
  });
});

describe("over HTTP", () => {
  const browserAccept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  test.each([
    { accept: browserAccept, type: "text/html" },
    { accept: "application/json", type: "application/json" },
    { accept: "application/graphql-response+json", type: "application/graphql-response+json" },
    { accept: "*/*", type: "application/json" },
  ])("answers GET with accept $accept in $type", async ({ accept, type }) => {
    const headers = { accept, "apollo-require-preflight": "true" };
    const response = await fetch(`${server.url}/graphql?query={__typename}`, { headers });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain(type);
    expect(response.headers.get("vary")).toContain("Accept");
  });

  test("lets browsers keep the assets for ever, compressed, and nothing from elsewhere into the page", async () => {
    const page = await fetch(`${server.url}/graphql`, { headers: { accept: browserAccept } });
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(page.headers.get("cache-control")).toBe("no-cache");

    const [script] = /playground\/assets\/[^"]+\.js/.exec(await page.text()) ?? [];
    for (const encoding of ["br", "gzip", "identity"]) {
      const asset = await fetch(`${server.url}/${script}`, { headers: { "accept-encoding": encoding } });
      expect(asset.headers.get("content-encoding") ?? "identity").toBe(encoding);
      expect(asset.headers.get("content-type")).toContain("text/javascript");
      expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(await asset.text()).toContain("import");
    }
  });

  test("says plainly that there is no such asset", async () => {
    for (const name of ["absent.js", "..%2Findex.html", "%2e%2e%2f%2e%2e%2f%2e%2e%2fpackage.json"]) {
      const response = await fetch(`${server.url}/playground/assets/${name}`);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toMatch(/node_modules| at /);
    }
  });
});

/** With patience for a busy machine. */
function eventually<T>(value: () => Promise<T>) {
  return expect.poll(value, { timeout: 10_000 });
}

/** A first visit: nothing is stored yet. What goes wrong in it is collected. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText; // Aborted: the page was left before it had loaded all.
    if (reason !== "net::ERR_ABORTED") troubles.push(`${request.url()} failed: ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.url()} answered ${response.status()}`);
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== server.url) troubles.push(`${request.url()} is elsewhere`);
  });
  await page.goto(server.url + path);
  await page.locator(".graphiql-query-editor .view-line").first().waitFor();
  return { page, troubles, [Symbol.asyncDispose]: () => context.close() };
}

async function run(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Execute query" }).click();
}

/** Monaco shows spaces as no-break spaces. */
async function responseText(page: Page): Promise<string> {
  return (await page.locator(".graphiql-response .view-lines").innerText()).replaceAll("\u00a0", " ");
}

function tabNames(page: Page): Promise<string[]> {
  return page.getByRole("tab").allInnerTexts();
}

function titleOf(index: number): string {
  return examples[index]?.title ?? `There is no example ${index}`;
}

function exampleNames(): (string | undefined)[] {
  return examples.slice(0, 5).map(({ query }) => getOperationAST(parse(query))?.name?.value);
}

/** GraphiQL stores the tabs half a second after a change. */
async function saved(page: Page): Promise<void> {
  const titles = async () => {
    const stored = await page.evaluate<string>('localStorage.getItem("graphiql:tabState")');
    const { tabs } = JSON.parse(stored) as { tabs: { title: string }[] };
    return tabs.map(({ title }) => title);
  };
  await eventually(titles).toEqual(await tabNames(page));
}

/** How light a colour is, 0 to 255. */
async function brightness(page: Page, selector: string, property: "color" | "backgroundColor") {
  const colour = await page.evaluate<string>(
    `getComputedStyle(document.querySelector("${selector}")).${property}`,
  );
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}

/** The first field of the query type with a description, as the schema itself has it. */
async function describedField(): Promise<{ name: string; description: string }> {
  interface Introspection {
    data: { __schema: { queryType: { fields: { name: string; description: string | null }[] } } };
  }
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ __schema { queryType { fields { name description } } } }" }),
  });
  const { data } = (await response.json()) as Introspection;
  for (const { name, description } of data.__schema.queryType.fields)
    if (description) return { name, description };
  throw new Error("Expected a field with a description, but found none.");
}
