import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { launchBrowser } from "../support/chromium.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";

const keptScreenshots = process.env["SCREENSHOTS_DIRECTORY"];
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

export const views = ["map", "network", "timeline", "audit"] as const;
/** What is there once a view has drawn. */
export const firstDrawn = {
  map: "svg.map .dot",
  network: "[data-laid-out=true] canvas",
  timeline: "svg.timeline .bar rect",
  audit: ".audit tbody tr",
};

/** The page's server and a browser. */
export interface Explorer extends AsyncDisposable {
  readonly server: TestServer;
  readonly browser: Browser;
  /** The folder for them. */
  readonly screenshots: string;
  /** A first visit. What goes wrong in it, or goes elsewhere, is collected. */
  readonly open: (
    path: string,
    options?: BrowserContextOptions,
    prepare?: (page: Page) => Promise<void>,
  ) => Promise<Visit>;
}

interface Visit extends AsyncDisposable {
  readonly page: Page;
  readonly troubles: readonly string[];
}

export async function startExplorer(): Promise<Explorer> {
  const screenshots = keptScreenshots ?? (await mkdtemp(join(tmpdir(), "paradiplomacy-screenshots-")));
  const [server, browser] = await Promise.all([
    startTestServer(undefined, { shared: true }),
    launchBrowser(),
  ]);
  return {
    server,
    browser,
    screenshots,
    open: (path, options, prepare) => open({ browser, server }, path, options, prepare),
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server.close();
      if (keptScreenshots === undefined) await rm(screenshots, { recursive: true, force: true });
    },
  };
}

export async function expectEveryViewDrawn(
  { open, screenshots }: Explorer,
  language: "tr" | "en",
  colorScheme: "light" | "dark",
): Promise<void> {
  const locale = language === "tr" ? "tr-TR" : "en-GB";
  await using visit = await open("/", { colorScheme, locale });
  for (const [index, view] of views.entries()) {
    await visit.page.locator("nav.views a").nth(index).click();
    await visit.page.locator(firstDrawn[view]).first().waitFor();
    expect(await visit.page.getAttribute("html", "lang")).toBe(language);
    await visit.page.screenshot({
      path: join(screenshots, `explorer-${view}-${language}-${colorScheme}.png`),
    });
    expect(await seriousFindings(visit.page), view).toEqual([]);
  }
  expect(visit.troubles).toEqual([]);
}

async function open(
  { browser, server }: Pick<Explorer, "browser" | "server">,
  path: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => {
    // The software renderer of a headless browser finds itself slow.
    if (["error", "warning"].includes(message.type()) && !message.text().includes("GPU stall")) {
      troubles.push(message.text());
    }
  });
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.url()} answered ${response.status()}`);
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== server.url) troubles.push(`${request.url()} is elsewhere`);
  });
  await prepare(page);
  await page.goto(server.url + path);
  return { page, troubles, [Symbol.asyncDispose]: () => context.close() };
}

/** What axe calls serious or critical, with where it is. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Not as a script element, which the page's security policy refuses.
  await page.evaluate(await readFile(axe, "utf8"));
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary}`),
    );
}
