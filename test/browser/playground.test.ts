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
  [server, browser] = await Promise.all([startTestServer(undefined, { shared: true }), launchBrowser()]);
  const response = await fetch(`${server.url}/playground/examples.json`);
  examples = (await response.json()) as Example[];
});

afterAll(async () => {
  await browser.close();
  await server.close();
  if (keptScreenshots === undefined) await rm(screenshots, { recursive: true, force: true });
});

describe("in a browser", () => {
  test("teaches: examples in two languages, documentation, history, from its own host only and without an error", async () => {
    await using visit = await open("/graphql");
    const { page } = visit;
    expect(await page.title()).toContain("Paradiplomacy graph");
    await eventually(() => tabNames(page)).toEqual([operationOf(0)]);
    const gallery = page.getByRole("region", { name: "Examples" });
    await eventually(() => gallery.getByRole("listitem").count()).toBe(examples.length);

    await run(page);
    await eventually(() => responseText(page)).toContain('"data"');
    expect(await responseText(page)).not.toContain('"errors"');
    await page.screenshot({ path: join(screenshots, "playground-light.png") });

    await gallery.getByRole("button", { name: "Türkçe" }).click();
    const turkish = page.getByRole("region", { name: "Örnekler" });
    await turkish.getByRole("button", { name: titleOf(5, "tr") }).click();
    await eventually(() => tabNames(page)).toEqual([operationOf(0), operationOf(5)]);
    await eventually(() => queryText(page)).toContain(titleOf(5, "tr"));
    await eventually(() => variablesText(page)).toContain('"DISTRICT"');
    await run(page);
    await eventually(() => responseText(page)).toContain('"kind": "DISTRICT"');
    await turkish.getByRole("button", { name: titleOf(0, "tr") }).click();
    await eventually(() => tabNames(page)).toEqual([operationOf(0), operationOf(5)]);
    await page.screenshot({ path: join(screenshots, "playground-examples-tr.png") });

    await page.getByRole("button", { name: "Close Tab" }).first().click();
    await saved(page);
    await page.reload();
    await eventually(() => tabNames(page)).toEqual([operationOf(5)]);
    await page
      .getByRole("button", { name: /Show (History|Documentation)/ })
      .first()
      .waitFor();
    if ((await turkish.count()) === 0) await page.getByRole("button", { name: "Show Examples" }).click();
    await turkish.getByRole("button", { name: titleOf(0, "tr") }).waitFor();

    await page.getByRole("button", { name: "Show History" }).click();
    await page.getByRole("region", { name: "History" }).getByText(operationOf(5)).waitFor();

    const { name, description } = await describedField();
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    const documentation = page.getByRole("region", { name: "Documentation Explorer" });
    await documentation.getByRole("link", { name: "Query", exact: true }).click();
    await documentation.getByRole("link", { name, exact: true }).click();
    // The explorer renders Markdown: compare up to the first mark.
    const words = description
      .split(/[`*_[\n]/, 1)
      .join()
      .trim();
    await eventually(() => documentation.innerText()).toContain(words);
    await page.screenshot({ path: join(screenshots, "playground-documentation.png") });
    expect(visit.troubles).toEqual([]);
  }, 90_000);

  test("follows the system between the themes, and the browser's language", async () => {
    await using visit = await open("/graphql", { colorScheme: "dark", locale: "tr-TR" });
    await visit.page.getByRole("region", { name: "Örnekler" }).waitFor();
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
    await eventually(() => selectedTab.innerText()).toBe(operationOf(1));
    expect(await visit.page.getByRole("region", { name: "Examples" }).count()).toBe(0);
  });

  test("copies a link that opens the query, its variables and its operation anywhere, once", async () => {
    const query =
      "query Linked($name: String!) {\n  __type(name: $name) {\n    kind\n  }\n}\n\nquery Other { __typename }";
    const variables = '{"name":"Query"}';
    await using visit = await open(`/graphql?${new URLSearchParams({ query, variables }).toString()}`, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const { page } = visit;
    await eventually(() => tabNames(page)).toEqual(["Linked"]);
    await eventually(() => variablesText(page)).toContain('"Query"');
    await saved(page);
    await page.reload();
    await eventually(() => tabNames(page)).toEqual(["Linked"]);

    // Of several operations GraphiQL asks which one to execute.
    await run(page);
    await page.getByRole("menuitem", { name: "Other" }).click();
    await eventually(() => responseText(page)).toContain('"__typename": "Query"');
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByRole("button", { name: "Link copied" }).waitFor();
    const link = await page.evaluate<string>("navigator.clipboard.readText()");
    expect(link).toMatch(/\/graphql#query=.*&variables=.*&operationName=Other$/);

    await using recipient = await open(link.slice(server.url.length));
    await eventually(() => tabNames(recipient.page)).toEqual(["Other"]);
    await eventually(() => queryText(recipient.page)).toContain("query Linked($name: String!)");
    await eventually(() => variablesText(recipient.page)).toContain('"Query"');
    expect(recipient.page.url()).toBe(`${server.url}/graphql`);
    await recipient.page.screenshot({ path: join(screenshots, "playground-link.png") });

    // In the open page the address changes behind its "#" only. Monaco looks first outside of quotes.
    const unseen = new URLSearchParams({ query: "{ Iğdır \u200b }" }).toString();
    await recipient.page.evaluate(`location.hash = ${JSON.stringify(unseen)}`);
    // It frames the letter that cannot be seen, but not the ı of Iğdır.
    await eventually(() => recipient.page.locator(".unicode-highlight").count()).toBe(1);
    expect([...visit.troubles, ...recipient.troubles]).toEqual([]);
  }, 90_000);
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

function responseText(page: Page): Promise<string> {
  return editorText(page, ".graphiql-response");
}

function queryText(page: Page): Promise<string> {
  return editorText(page, ".graphiql-query-editor");
}

function variablesText(page: Page): Promise<string> {
  return editorText(page, ".graphiql-editor-tool");
}

/** On one line: Monaco shows spaces as no-break spaces, and wraps. */
async function editorText(page: Page, editor: string): Promise<string> {
  const lines = page.locator(`${editor} .view-lines`).first();
  return (await lines.innerText()).replaceAll(/\s+/g, " ");
}

function tabNames(page: Page): Promise<string[]> {
  return page.getByRole("tab").allInnerTexts();
}

function titleOf(index: number, language: "tr" | "en" = "en"): string {
  return example(index).title[language];
}

function operationOf(index: number): string {
  return getOperationAST(parse(example(index).query))?.name?.value ?? "";
}

function example(index: number): Example {
  const found = examples[index];
  if (found === undefined) throw new Error(`There is no example ${index}.`);
  return found;
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
