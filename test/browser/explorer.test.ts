import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startApi, type RunningApi } from "../../src/http/startApi.ts";
import { testGraph } from "../support/testGraph.ts";
import type { TestServer } from "../support/testServer.ts";
import {
  expectEveryViewDrawn,
  firstDrawn,
  seriousFindings,
  startExplorer,
  views,
  type Explorer,
} from "./explorerVisits.ts";

let explorer: Explorer;
let server: TestServer;
let browser: Browser;
let screenshots: string;
let open: Explorer["open"];

beforeAll(async () => {
  explorer = await startExplorer();
  ({ server, browser, screenshots, open } = explorer);
});

afterAll(() => explorer[Symbol.asyncDispose]());

// The sweep has both languages, each in both themes.
test("draws every view from its own host only, with nothing serious for axe", async () => {
  await expectEveryViewDrawn(explorer, "tr", "light");
}, 120_000);

test("shows a hostile name of imported data as text, in every view and in the panel", async () => {
  const hostile = `<img src=x onerror="document.title='broken'">`;
  await using visit = await open("/?lang=tr", {}, async (page) => {
    // What the server really answers, but for one name.
    await page.route("**/graphql", async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replaceAll('"Trabzon"', JSON.stringify(hostile)),
      });
    });
  });
  const { page } = visit;
  const title = await page.title();
  for (const view of views) {
    await page.goto(`${server.url}/?view=${view}&lang=tr&selected=municipality/tr-trabzon`);
    await page.locator(firstDrawn[view]).first().waitFor();
    await eventually(() => page.locator(".details h2").innerText()).toBe(hostile);
    expect(await page.locator("img").count(), view).toBe(0);
    expect(await page.title()).toBe(title);
  }
  expect(visit.troubles).toEqual([]);
});

describe("the map", () => {
  test("has no labels that overlap at its default zoom", async () => {
    await using visit = await open("/?lang=tr");
    await visit.page.locator(".place-label").first().waitFor();
    await eventually(() => overlappingLabels(visit.page)).toEqual([]);
    expect(await visit.page.locator(".place-label").count()).toBeGreaterThan(20);
  });

  test("tells of a place under the pointer what it is and was called", async () => {
    await using visit = await open("/?lang=en");
    const { names } = await placeWithFormerName();
    const search = visit.page.getByRole("combobox", { name: /^(Search|Ara)$/ });
    await search.fill(names.present);
    await visit.page.getByRole("option").first().waitFor();
    await search.press("Enter");
    const dot = visit.page.locator(".dot.selected");
    await dot.hover({ force: true });
    await eventually(() => visit.page.locator(".tip").innerText()).toContain(names.former);
  });

  test("is zoomed by the keyboard, and stands again where its address says", async () => {
    await using visit = await open("/?lang=en");
    await visit.page.locator("svg.map").focus();
    await visit.page.keyboard.press("+");
    await eventually(() => Promise.resolve(visit.page.url())).toContain("map=");
    const transform = () => visit.page.locator("svg.map > g").first().getAttribute("transform");
    await eventually(transform).not.toContain("scale(1)");
    const before = await transform();
    await visit.page.reload();
    await eventually(transform).toBe(before);
  });
});

describe("the address", () => {
  test("goes back and forward through views, selection and language", async () => {
    await using visit = await open("/?lang=en");
    const { page } = visit;
    await page.getByRole("link", { name: "Timeline" }).click();
    await page.locator(firstDrawn.timeline).first().waitFor();
    await page.getByRole("button", { name: "TR: Türkçe" }).click();
    await eventually(() => page.getAttribute("html", "lang")).toBe("tr");
    await page.goBack();
    await eventually(() => page.getAttribute("html", "lang")).toBe("en");
    expect(await page.locator("svg.timeline").count()).toBe(1);
    await page.goBack();
    await page.locator(firstDrawn.map).first().waitFor();
    await page.goForward();
    await page.locator(firstDrawn.timeline).first().waitFor();
    expect(visit.troubles).toEqual([]);
  });

  test("shows another reader just the same", async () => {
    const link = "/?view=timeline&lang=tr&years=2000-2010&countries=KZ&selected=country/kz&theme=dark";
    await using visit = await open(link, { locale: "en-GB", colorScheme: "light" });
    await visit.page.locator(".timeline-words strong").waitFor();
    expect(await visit.page.locator(".timeline-words strong").innerText()).toBe("2000–2010");
    expect(await visit.page.getAttribute("html", "lang")).toBe("tr");
    await eventually(() => visit.page.locator(".details h2").innerText()).toBe("Kazakistan");
    const { agreements } = await server.query<{ agreements: { totalCount: number } }>(
      `{ agreements(filter: { partnerCountry: "KZ", dateFrom: "2000", dateUntil: "2010" }) { totalCount } }`,
    );
    expect(await visit.page.locator(".timeline-words").innerText()).toContain(
      `${agreements.totalCount} anlaşma`,
    );
  });

  test("is shown in another site's frame only without the page's chrome", async () => {
    const policyOf = async (path: string) =>
      (await fetch(server.url + path)).headers.get("content-security-policy") ?? "";
    expect(await policyOf("/")).toContain("frame-ancestors 'none'");
    expect(await policyOf("/?embed=11")).toContain("frame-ancestors 'none'");
    expect(await policyOf("/?view=map&embed=1")).toContain("frame-ancestors *");
    for (const path of ["/", "/?embed=1"]) expect(await policyOf(path)).not.toContain("unsafe");
    await using visit = await open("/?embed=1&lang=en");
    await visit.page.locator(firstDrawn.map).first().waitFor();
    expect(await visit.page.locator("header, .toolbar-end").count()).toBe(0);
    await visit.page.screenshot({ path: join(screenshots, "explorer-embed.png") });
  });

  test("says in another site's frame what it is, leads back, fits and leaves the wheel alone", async () => {
    await using visit = await open("/?embed=1&lang=en");
    const { page } = visit;
    await page.setViewportSize({ width: 800, height: 500 });
    await page.locator(firstDrawn.map).first().waitFor();
    const caption = page.locator(".embed-caption");
    expect(await caption.innerText()).toContain("Sister-city agreements of Turkish municipalities: Map");
    await eventually(() => caption.innerText()).toContain("GeoNames");
    expect(await caption.getByRole("link").getAttribute("href")).not.toContain("embed");
    const sizes = "[document.documentElement.scrollHeight, document.documentElement.scrollWidth]";
    expect(await page.evaluate(sizes)).toEqual([500, 800]);
    const drawn = () => page.locator("svg.map > g").first().getAttribute("transform");
    const before = await drawn();
    await page.locator("svg.map").hover();
    await page.mouse.wheel(0, -300);
    await page.waitForTimeout(300);
    expect(await drawn()).toBe(before);
  });

  test("shows what is to be copied where the browser lets no page copy", async () => {
    await using visit = await open("/?lang=en&countries=KZ");
    const { page } = visit;
    await page.locator(firstDrawn.map).first().waitFor();
    // As over plain http.
    await page.evaluate('Object.defineProperty(navigator, "clipboard", { value: undefined })');
    await page.locator(".downloads summary").click();
    await page.getByRole("button", { name: "Copy link" }).click();
    expect(await page.locator(".uncopied textarea").inputValue()).toBe(page.url());
    await page.getByRole("button", { name: "Copy embed code" }).click();
    expect(await page.locator(".uncopied textarea").inputValue()).toMatch(
      /^<iframe src="http:[^"]*countries=KZ&amp;embed=1" title="Paradiplomacy graph: Map" /,
    );
  });
});

describe("the selection", () => {
  test("of years, by keyboard, filters every view", async () => {
    await using visit = await open("/?lang=en");
    const { page } = visit;
    const slider = page.getByRole("slider", { name: "Last year" });
    await slider.focus();
    await slider.press("Home");
    await eventually(() => Promise.resolve(page.url())).toContain("years=1993-1993");
    const { agreements } = await server.query<{ agreements: { totalCount: number } }>(
      `{ agreements(filter: { dateUntil: "1993" }) { totalCount } }`,
    );
    await eventually(() => page.locator("svg.map .arcs path").count()).toBe(agreements.totalCount);
    expect(await page.locator(".overview .figures").innerText()).toContain(
      `${agreements.totalCount} agreement`,
    );
    await page.getByRole("button", { name: "Table" }).click();
    expect(await page.locator(".data-table tbody tr").count()).toBe(agreements.totalCount);
  });

  test("of nothing says what to try", async () => {
    await using visit = await open("/?lang=en&years=1998-1998");
    const notice = visit.page.locator(".no-result");
    await notice.waitFor();
    expect(await notice.innerText()).toContain("Try more years or more countries.");
    await visit.page.screenshot({ path: join(screenshots, "explorer-no-result.png") });
    await notice.getByRole("button").click();
    await eventually(() => notice.count()).toBe(0);
  });

  test("runs through the years at the press of a button, and year by year for who wants no motion", async () => {
    await using visit = await open("/?lang=en&years=1993-1995", { reducedMotion: "reduce" });
    const button = visit.page.getByRole("button", { name: "Next year" });
    await button.click();
    await eventually(() => Promise.resolve(visit.page.url())).toContain("years=1993-1996");
    await using moving = await open("/?lang=en&years=1993-1995");
    await moving.page.getByRole("button", { name: "Play the years" }).click();
    await eventually(() => Promise.resolve(moving.page.url())).toContain("years=1993-1997");
    await moving.page.getByRole("button", { name: "Pause" }).click();
  });
});

describe("the search", () => {
  test.each([
    ["IGDIR", "Iğdır"],
    ["sanliurfa", "Şanlıurfa"],
    ["Semerkand", "Semerkant"],
  ])("finds %s, and opens its facts with their sources", async (typed, found) => {
    await using visit = await open("/?lang=tr");
    const { page } = visit;
    await page.locator(firstDrawn.map).first().waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type(typed);
    const options = page.getByRole("listbox").getByRole("option");
    await options.first().waitFor();
    await page.keyboard.press("ArrowDown");
    const active = await page
      .getByRole("combobox", { name: /^(Search|Ara)$/ })
      .getAttribute("aria-activedescendant");
    expect(await page.locator(`[id="${active}"]`).innerText()).toContain(found);
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await eventually(() => page.locator(".details h2").innerText()).toBe(found);
    await page.locator("[data-field=citations] li").first().waitFor();
    const agreement = page.locator("[data-field=agreements] tbody tr").first();
    expect(await agreement.innerText()).toMatch(/Tablo [12], satır \d+/);
  });

  test("says what to try when it finds nothing, and shows what was typed as text", async () => {
    await using visit = await open("/?lang=en");
    await visit.page
      .getByRole("combobox", { name: /^(Search|Ara)$/ })
      .fill("<img src=x onerror=alert(1)> qqqqxzw");
    const notice = visit.page.locator(".nothing-found");
    await notice.waitFor();
    expect(await notice.innerText()).toContain("<img src=x onerror=alert(1)>");
    expect(await notice.innerText()).toContain("Try fewer letters");
    expect(await visit.page.locator(".search img").count()).toBe(0);
  });
});

describe("the network", () => {
  test("grows from a place, and highlights the shortest path between two with its facts", async () => {
    const [from = "", to = ""] = await twoTwinsOfOnePartner();
    await using visit = await open(`/?view=network&lang=en&path=${from}~${to}`);
    const { page } = visit;
    await page.locator(firstDrawn.network).first().waitFor();
    await eventually(() => page.locator(".steps > li").count()).toBe(3);
    expect(await page.locator(".steps small").first().innerText()).toMatch(/row \d+/);
    await page.screenshot({ path: join(screenshots, "explorer-path.png") });
    await page.locator(".path .close").click();
    await page.locator(".leading a").first().click();
    await page.getByRole("button", { name: "Grow from here" }).click();
    await eventually(() => Promise.resolve(page.url())).toContain("grown=");
    await page.getByRole("button", { name: "Whole network" }).waitFor();
    await page.screenshot({ path: join(screenshots, "explorer-grown.png") });
    await page.getByRole("button", { name: "Table", exact: true }).click();
    await page.locator(".data-table tbody tr").first().waitFor();
    expect(await page.locator(".data-table tbody tr").count()).toBeLessThan(30);
    expect(visit.troubles).toEqual([]);
  });

  test("is walked with the arrow keys", async () => {
    await using visit = await open("/?view=network&lang=en");
    await visit.page.locator(firstDrawn.network).first().waitFor();
    await visit.page.getByRole("application").focus();
    await visit.page.keyboard.press("ArrowRight");
    await visit.page.locator(".tip").waitFor();
    await visit.page.keyboard.press("Enter");
    await eventually(() => Promise.resolve(visit.page.url())).toContain("selected=");
  });
});

test("the timeline's events are walked with the arrow keys", async () => {
  await using visit = await open("/?view=timeline&lang=en");
  const lane = visit.page.getByRole("group", { name: "Summits" });
  await lane.getByRole("button").first().focus();
  await visit.page.keyboard.press("ArrowRight");
  await visit.page.keyboard.press("Enter");
  await eventually(() => Promise.resolve(visit.page.url())).toContain("selected=summit/");
  await eventually(() => visit.page.locator(".details .kind").innerText()).toBe("Summit");
});

test("the audit leads to the playground with the query that recounts", async () => {
  await using visit = await open("/?view=audit&lang=en");
  await visit.page.locator(firstDrawn.audit).first().waitFor();
  const { claims } = await server.query<{ claims: { totalCount: number } }>("{ claims { totalCount } }");
  expect(await visit.page.locator(".audit tbody tr").count()).toBe(claims.totalCount);
  await visit.page.locator(".audit tbody a").first().click();
  await visit.page.getByRole("tab", { name: "Recount" }).waitFor();
});

test("every part is reached by keyboard alone, the view first for who skips", async () => {
  await using visit = await open("/?lang=en");
  await visit.page.locator(firstDrawn.map).first().waitFor();
  const reached: string[] = [];
  for (let step = 0; step < 45; step += 1) {
    await visit.page.keyboard.press("Tab");
    reached.push(
      await visit.page.evaluate<string>(
        `(() => { const e = document.activeElement; return e.getAttribute("aria-label") ?? e.textContent.trim(); })()`,
      ),
    );
  }
  expect(reached[0]).toBe("Skip to the view");
  for (const part of [
    "Network",
    "Search",
    "TR: Türkçe",
    "Theme",
    "Table",
    "Download",
    "Zoom in",
    "Play the years",
    "First year",
  ]) {
    expect(reached, part).toContain(part);
  }
  expect(reached.some((name) => name.startsWith("Map of the agreements"))).toBe(true);
});

describe("downloads", () => {
  test.each(["map", "network", "timeline"] as const)("of the %s are what is shown", async (view) => {
    await using visit = await open(`/?view=${view}&lang=tr&countries=KZ`);
    await visit.page.locator(firstDrawn[view]).first().waitFor();
    const svg = (await download(visit.page, "Çizim (SVG)")).toString("utf8");
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).not.toContain("var(--");
    expect(svg).not.toContain("paint-order");
    expect(svg).not.toContain("slider");
    expect(svg).toContain(">Türk belediyelerinin kardeş şehir anlaşmaları: ");
    expect(svg).toContain("Ülkeler: Kazakistan · ");
    expect(svg).toContain(">Kazakistan</text>");
    expect(svg).toContain("(CC BY 4.0)");
    const png = await download(visit.page, "Resim (PNG)");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.length).toBeGreaterThan(5_000);
    expect(await opaqueShare(visit.page, png)).toBe(1);
    const csv = (await download(visit.page, "Tablo (CSV)")).toString("utf8");
    expect(csv.split("\r\n").length).toBeGreaterThan(10);
    expect(visit.troubles).toEqual([]);
  });

  test("of the selection's network are links to the server's files", async () => {
    await using visit = await open("/?lang=en&countries=KZ&years=2000-2010");
    await visit.page.locator(".downloads summary").click();
    const links = await visit.page.locator(".downloads a").all();
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      const address = new URL((await link.getAttribute("href")) ?? "", `${server.url}/`);
      const response = await fetch(address, { method: "HEAD" });
      expect(`${address.pathname} ${response.status}`).toBe(`${address.pathname} 200`);
    }
  });
});

test("fits a phone without sideways scrolling, in every view", async () => {
  await using visit = await open("/?lang=tr", { viewport: { width: 390, height: 844 }, hasTouch: true });
  for (const view of views) {
    await visit.page.goto(`${server.url}/?view=${view}&lang=tr`);
    await visit.page.locator(firstDrawn[view]).first().waitFor();
    await visit.page.screenshot({ path: join(screenshots, `explorer-${view}-phone.png`) });
    expect(await visit.page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  }
  expect(visit.troubles).toEqual([]);
});

test("says that the server is gone, keeps the drawing, and goes on by itself when it is back", async () => {
  await using graph = testGraph();
  const start = (port: number) => startApi({ graph, host: "127.0.0.1", port, logError: () => undefined });
  let api: RunningApi = await start(0);
  const url = api.url.replace("localhost", "127.0.0.1");
  const page = await browser.newPage({ locale: "en-GB" });
  try {
    await page.goto(url);
    await page.locator(firstDrawn.map).first().waitFor();
    await api.stop();
    await page.locator(".leading a").first().click();
    await page.locator(".gone").waitFor();
    expect(await page.locator(".gone").innerText()).toContain("The server does not answer.");
    expect(await page.locator("svg.map .dot").count()).toBeGreaterThan(100);
    await page.screenshot({ path: join(screenshots, "explorer-server-gone.png") });
    api = await start(Number(new URL(url).port));
    await page.locator(".details [data-field=citations] li").first().waitFor({ timeout: 20_000 });
    expect(await page.locator(".gone").count()).toBe(0);
  } finally {
    await page.close();
    await api.stop();
  }
});

/** With patience for a busy machine. */
function eventually<T>(value: () => Promise<T>) {
  return expect.poll(value, { timeout: 15_000 });
}

function overlappingLabels(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const labels = [...document.querySelectorAll(".labels text")].map((e) => [e.textContent, e.getBoundingClientRect()]);
    return labels.flatMap(([a, r], i) => labels.slice(i + 1)
      .filter(([, s]) => r.left < s.right - 1 && s.left < r.right - 1 && r.top < s.bottom - 3 && s.top < r.bottom - 3)
      .map(([b]) => a + " / " + b));
  })()`);
}

/** How much of a picture nothing shines through. */
function opaqueShare(page: Page, png: Buffer): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const image = await createImageBitmap(
      new Blob([Uint8Array.from(atob("${png.toString("base64")}"), (letter) => letter.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    const bytes = canvas.getImageData(0, 0, image.width, image.height).data;
    let opaque = 0;
    for (let at = 3; at < bytes.length; at += 4) if (bytes[at] === 255) opaque++;
    return opaque / (bytes.length / 4);
  })()`);
}

async function download(page: Page, name: string): Promise<Buffer> {
  await page.locator(".downloads summary").click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ]);
  return readFile(await file.path());
}

async function placeWithFormerName() {
  interface Cities {
    partnerCities: { nodes: { name: string; otherNames: { text: string; kind: string }[] }[] };
  }
  const { partnerCities } = await server.query<Cities>(
    "{ partnerCities(first: 500) { nodes { name(language: EN) otherNames { text kind } } } }",
  );
  for (const { name, otherNames } of partnerCities.nodes) {
    const former = otherNames.find(({ kind, text }) => kind === "FORMER" && text !== name);
    if (former) return { names: { present: name, former: former.text } };
  }
  throw new Error("Expected a partner city with a former name, but found none.");
}

/** Two municipalities that no agreement joins but a partner that both have. */
async function twoTwinsOfOnePartner(): Promise<string[]> {
  interface Cities {
    partnerCities: { nodes: { agreements: { nodes: { municipality: { id: string } }[] } }[] };
  }
  const { partnerCities } = await server.query<Cities>(
    "{ partnerCities(first: 500) { nodes { agreements(first: 20) { nodes { municipality { id } } } } } }",
  );
  for (const { agreements } of partnerCities.nodes) {
    const ids = [...new Set(agreements.nodes.map(({ municipality }) => municipality.id))];
    if (ids.length > 1) return ids;
  }
  throw new Error("Expected a partner city with two municipalities, but found none.");
}
