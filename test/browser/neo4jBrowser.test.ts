import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { kindColour } from "../../src/explorer/palette.ts";
import { launchBrowser } from "../support/chromium.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";

const keptScreenshots = process.env["SCREENSHOTS_DIRECTORY"];
let screenshots: string;
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  screenshots = keptScreenshots ?? (await mkdtemp(join(tmpdir(), "paradiplomacy-screenshots-")));
  [server, browser] = await Promise.all([startTestServer(undefined, { shared: true }), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
  if (keptScreenshots === undefined) await rm(screenshots, { recursive: true, force: true });
});

test("the explorer leads to the guide in Neo4j Browser, whose style and queries run at a click", async () => {
  await using context = await browser.newContext({ viewport: { width: 1500, height: 950 } });
  const page = await context.newPage();
  const screenshot = (name: string) =>
    page.screenshot({ path: join(screenshots, `neo4j-browser-${name}.png`) });

  await page.goto(`${server.url.replace("127.0.0.1", "localhost")}/?lang=tr`);
  await page.getByRole("link", { name: "Neo4j (Neo4j Browser’da, rehberle)" }).click();
  const guide = page.getByTestId("guidesDrawer");
  await guide.getByText("Paradiplomasi bilgi grafı").first().waitFor();

  await page.getByTestId("password").fill(inject("neo4j").password);
  await page.getByTestId("connect").click();
  await page.getByText("You are connected as user").waitFor();
  const style = guide.getByText(":style http");
  const colour = await page.evaluate<string>("getComputedStyle(document.querySelector('[data-exec]')).color");
  expect(
    Math.max(...(colour.match(/\d+/g) ?? []).map(Number)),
    "light letters on the dark drawer",
  ).toBeGreaterThan(128);
  await style.click();
  await page.getByTestId("frameContents").getByText("node.Municipality").waitFor();
  await screenshot("guide");

  for (let slide = 0; slide < 3; slide += 1) await page.getByTestId("guideNextSlide").click();
  await guide.getByText("Şeki’nin kardeş belediyeleri").waitFor();
  await guide.locator("pre.runnable i").click();
  const circles = page.locator("svg g.node circle.b-outline, svg g.node circle.outline");
  await expect.poll(() => circles.count(), { timeout: 20_000 }).toBe(9);
  const colours = await circles.evaluateAll((drawn: { getAttribute(name: string): string | null }[]) =>
    drawn.map((circle) => circle.getAttribute("fill")),
  );
  expect(colours.filter((colour) => colour === kindColour("PartnerCity", "light"))).toHaveLength(1);
  expect(colours.filter((colour) => colour === kindColour("Municipality", "light"))).toHaveLength(8);
  await page.locator("svg").getByText("Osmangazi").waitFor();
  await screenshot("graph");
}, 90_000);
